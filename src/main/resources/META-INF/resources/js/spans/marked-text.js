import { html } from '../picture/elements.js';

const ICONS = { right: 'check', near: 'wave', wrong: 'cross', missed: 'missed', extra: 'extra' };

/**
 * @typedef {import('./answer-sheet.js').Span} Span
 * @typedef {{kind: string, marked?: Span, gold?: Span, text: string}} Mark
 */

/**
 * The text with gold and marks: the answer is coloured, gold has the gold line, what the answer has beyond its gold is
 * hatched; before each mark stands a sign that says how it went.
 */
export class MarkedText {
  #marks;
  #pieces = [];
  #signs = [];

  /**
   * @param {import('./passage.js').Passage} passage @param {Mark[]} marks @param {{slug: string, name: string}[]} labels
   * @param {(key: string, ...fill: string[]) => string} text
   */
  constructor(passage, marks, labels, text) {
    this.#marks = marks;
    const edges = new Set([0, passage.length]);
    for (const span of marks.flatMap((mark) => [mark.marked, mark.gold])) if (span) edges.add(span.start).add(span.end);
    const cuts = [...edges].sort((one, other) => one - other);
    this.content = document.createDocumentFragment();
    cuts.forEach((cut, i) => {
      marks.forEach((mark, index) => {
        // The joiner keeps the sign on the line of the words that it stands before.
        if (begin(mark) === cut) this.content.append(this.#sign(mark, index, labels, text), '\u2060');
      });
      if (i + 1 < cuts.length) this.content.append(this.#piece(cut, cuts[i + 1], passage, labels));
    });
  }

  /** Whether some of the answer lies beyond its gold. */
  get oversteps() {
    return this.#pieces.some(({ element }) => element.classList.contains('is-beyond'));
  }

  /** Shows which mark is pointed at. @param {number} index -1 for none @param {boolean} scroll */
  pointAt(index, scroll) {
    this.#signs.forEach((sign, i) => sign.classList.toggle('is-pointed', i === index));
    for (const { element, marks } of this.#pieces) element.classList.toggle('is-pointed', marks.includes(index));
    if (scroll) this.#signs[index]?.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Element} at @returns {number} the mark there, or -1 */
  markAt(at) {
    const sign = this.#signs.indexOf(at.closest('.spans-sign'));
    return sign >= 0 ? sign : (this.#pieces.find(({ element }) => element === at)?.marks[0] ?? -1);
  }

  #piece(start, end, passage, labels) {
    const words = passage.words(start, end);
    const covers = (span) => span && span.start <= start && end <= span.end;
    const mine = this.#marks.find((mark) => covers(mark.marked));
    const gold = this.#marks.find((mark) => covers(mark.gold));
    if (!mine && !gold) return words;
    const element = html('span', { class: 'spans-piece' }, words);
    const colour = (span) => element.classList.add(`spans-colour-${labels.findIndex((label) => label.slug === span.label)}`);
    if (mine) {
      element.classList.add('is-mine');
      colour(mine.marked);
      if (mine !== gold) element.classList.add('is-beyond');
    }
    if (gold) element.classList.add('is-gold');
    if (gold && gold !== mine) element.classList.add('is-lacking');
    const marks = [mine, gold].filter(Boolean).map((mark) => this.#marks.indexOf(mark));
    this.#pieces.push({ element, marks });
    return element;
  }

  #sign(mark, index, labels, text) {
    const name = (span) => labels.find((label) => label.slug === span.label)?.name ?? span.label;
    const names = mark.marked && mark.gold && mark.marked.label !== mark.gold.label
      ? text('mark.instead', name(mark.marked), name(mark.gold))
      : name(mark.marked ?? mark.gold);
    const said = mark.kind === 'right' ? names : text('mark.sign', text(`mark.${mark.kind}`), names);
    const shape = html('span', { class: `ts-icon ts-icon-${ICONS[mark.kind]}`, 'aria-hidden': 'true' });
    const sign = html('button', { type: 'button', class: `spans-sign is-${mark.kind}`, title: mark.text }, shape, said);
    this.#signs[index] = sign;
    return sign;
  }
}

const begin = (mark) => Math.min(mark.marked?.start ?? Infinity, mark.gold?.start ?? Infinity);
