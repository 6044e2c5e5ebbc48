import { svg, write } from '../picture/elements.js';
import { area, around, grown, holds } from '../picture/geometry.js';
import { pill, pillWidth } from '../picture/pill.js';
import { SignPlaces } from '../picture/sign-places.js';
import { nameOf } from '../picture/words.js';
import { SHORTEST_ARROW, arrow, edgeErrors, wayIcon } from './edge-errors.js';

/** On a stage narrower than this a badge shows its word only; the class is in the spoken label. */
const NARROW = 480;

/**
 * @typedef {{kind: 'right'|'near'|'wrong'|'missed'|'extra', boxId?: string, goldIndex?: number, text: string,
 *   edges?: {left: number, top: number, right: number, bottom: number}}} Mark
 * @typedef {{gold: (import('../picture/geometry.js').Box & {label: string, attributes: string[], ignore: boolean})[],
 *   marks: Mark[]}} Feedback
 */

/** Gold laid over the person's boxes as a thin line, and each mark with its shape, its word and its pixels. */
export class FeedbackLayer {
  root = svg('g', { class: 'feedback' });
  /** @type {Feedback | null} */
  feedback = null;
  /** The mark looked at, or -1. */
  focused = -1;
  #lines = svg('g', { class: 'lines', 'aria-hidden': 'true' });
  #marks = svg('g', { class: 'marks' });
  #text;

  /** @param {import('../picture/words.js').Text} text */
  constructor(text) {
    this.#text = text;
    this.root.append(this.#lines, this.#marks);
  }

  /** @param {Feedback | null} feedback */
  show(feedback) {
    this.feedback = feedback;
    this.focused = -1;
    this.#lines.replaceChildren();
    this.#marks.replaceChildren(
      ...(feedback?.marks ?? []).map((mark, index) =>
        svg('g', { class: `mark ${mark.kind}`, tabindex: 0, role: 'group', 'data-index': index }),
      ),
    );
  }

  /** Ids of boxes that a mark draws in its own way. */
  get markedIds() {
    return new Set((this.feedback?.marks ?? []).map((mark) => mark.boxId));
  }

  /** The box a mark is about, in picture pixels: the person's and gold's together. @param {number} index */
  place(index, boxes) {
    const mark = this.feedback?.marks[index];
    const places = mark ? [this.#own(mark, boxes), this.#gold(mark)].filter(Boolean) : [];
    if (places.length === 0) return null;
    return around(places.flatMap((box) => [box, { x: box.x + box.w, y: box.y + box.h }]));
  }

  /** The mark under a point of the picture, the smallest first; -1 for none. */
  markAt(point, boxes, reach) {
    const near = (this.feedback?.marks ?? [])
      .map((_, index) => ({ index, box: this.place(index, boxes) }))
      .filter(({ box }) => box && holds(grown(box, reach), point))
      .sort((a, b) => area(a.box) - area(b.box));
    return near[0]?.index ?? -1;
  }

  /** @param {{boxes: object[], problem: object, viewport: import('../picture/viewport.js').Viewport}} state */
  draw({ boxes, problem, viewport }) {
    if (!this.feedback) return;
    const { marks, gold } = this.feedback;
    this.root.classList.toggle('has-focus', this.focused >= 0);
    const own = marks.map((mark) => this.#own(mark, boxes)).map((box) => box && viewport.toScreen(box));
    const missed = new Set(marks.filter((mark) => mark.kind === 'missed').map((mark) => mark.goldIndex));
    const looked = marks[this.focused];
    this.#lines.replaceChildren(
      ...marks.flatMap((mark, index) => (own[index] ? [this.#ownLines(mark, own[index], mark === looked)] : [])),
      ...gold.map((box, index) => {
        const looks = ['gold', box.ignore && 'ignored', missed.has(index) && 'missed'];
        if (looked && looked.goldIndex === index) looks.push('looked-at');
        return outline(viewport.toScreen(box), looks.filter(Boolean).join(' '));
      }),
    );
    this.#signs(own, boxes, problem, viewport);
  }

  #signs(own, boxes, problem, viewport) {
    const { marks } = this.feedback;
    const places = new SignPlaces(viewport.stage);
    const signs = marks.map((mark, index) => {
      const box = own[index] ?? (this.#gold(mark) && viewport.toScreen(this.#gold(mark)));
      const words = this.#words(mark, problem, boxes);
      const short = viewport.stage.width < NARROW ? this.#text(`mark.${mark.kind}`) : words;
      const badge = box && pill(places.badge(box, pillWidth(short, true)), short, mark.kind);
      badge?.classList.add('badge');
      return { mark, index, box, badge, words, edges: [] };
    });
    // The mark looked at takes its places first, then the others by size, so that the worst is always named.
    const errors = signs
      .flatMap((sign) => (own[sign.index] ? edgeErrors(sign.mark.edges, own[sign.index], viewport.scale) : [])
        .map((error) => ({ sign, error })))
      .sort((a, b) => (b.sign.index === this.focused) - (a.sign.index === this.focused)
        || Math.abs(b.error.pixels) - Math.abs(a.error.pixels));
    for (const { sign, error } of errors) {
      const words = this.#text('mark.pixels', Math.round(Math.abs(error.pixels)));
      const spot = places.edge(error, pillWidth(words, true), sign.index === this.focused);
      if (!spot) continue;
      if (Math.abs(error.gold - error.yours) >= SHORTEST_ARROW) sign.edges.push(arrow(error, spot.at));
      sign.edges.push(pill(spot, words, wayIcon(error)));
    }
    signs.forEach(({ mark, index, box, badge, words, edges }) => {
      const root = this.#marks.children[index];
      root.classList.toggle('looked-at', index === this.focused);
      root.replaceChildren(...(box ? [outline(grown(box, 5), 'ring'), ...edges, badge] : []));
      write(root, { 'aria-label': `${words}. ${mark.text}`, hidden: !box });
    });
  }

  #words(mark, problem, boxes) {
    const word = this.#text(`mark.${mark.kind}`);
    const slug = (this.#own(mark, boxes) ?? this.#gold(mark))?.label;
    if (problem.labels.length < 2 || !slug) return word;
    return this.#text('mark.label', word, nameOf(problem.labels, slug));
  }

  #ownLines(mark, on, looked) {
    const group = svg('g', { class: `own ${mark.kind}${looked ? ' looked-at' : ''}` });
    group.append(outline(grown(on, 2.25), 'dark'), outline(grown(on, -2.25), 'light'), outline(on, 'line'));
    if (mark.kind === 'extra') {
      const d = `M${on.x} ${on.y}l${on.w} ${on.h}M${on.x + on.w} ${on.y}l${-on.w} ${on.h}`;
      group.append(svg('path', { class: 'dark cross', d }), svg('path', { class: 'line', d }));
    }
    return group;
  }

  #own(mark, boxes) {
    return boxes.find((box) => box.id === mark.boxId) ?? null;
  }

  #gold(mark) {
    return this.feedback.gold[mark.goldIndex] ?? null;
  }
}

/** Gold and ring alike are one rectangle; the look is in the style sheet. */
function outline(on, look) {
  const size = { x: on.x, y: on.y, width: Math.max(0.1, on.w), height: Math.max(0.1, on.h) };
  if (!look.startsWith('gold')) return svg('rect', { class: look, ...size });
  return svg('g', { class: look }, svg('rect', { class: 'under', ...size }), svg('rect', { class: 'over', ...size }));
}
