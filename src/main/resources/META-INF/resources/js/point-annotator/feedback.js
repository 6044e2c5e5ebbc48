import { svg, write } from '../picture/elements.js';
import { pill, pillWidth } from '../picture/pill.js';
import { SignPlaces } from '../picture/sign-places.js';
import { nameOf } from '../picture/words.js';

const NARROW = 480;

/**
 * @typedef {{x: number, y: number}} Place
 * @typedef {{kind: 'right'|'near'|'wrong'|'missed'|'extra', label: string, drawn: Place | null, gold: Place | null,
 *   hidden: boolean, px: number, withinPx: number, text: string}} Mark `hidden` is gold's flag
 * @typedef {{marks: Mark[]}} Feedback
 */

/** Around each gold point the ring in which a place counts as exact, and the way from the person's place to it. */
export class FeedbackLayer {
  root = svg('g', { class: 'feedback' });
  /** @type {Feedback | null} */
  feedback = null;
  /** The mark looked at, or -1. */
  focused = -1;
  #text;

  /** @param {import('../picture/words.js').Text} text */
  constructor(text) {
    this.#text = text;
  }

  /** @param {Feedback | null} feedback */
  show(feedback) {
    this.feedback = feedback;
    this.focused = -1;
    this.root.replaceChildren(
      ...(feedback?.marks ?? []).map((mark, index) =>
        svg('g', { class: `mark ${mark.kind}`, tabindex: 0, role: 'group', 'data-index': index })),
    );
  }

  /** The mark whose places are under a point of the stage; -1 for none. */
  markAt(at, reach, viewport) {
    return (this.feedback?.marks ?? []).findIndex(({ drawn, gold }) =>
      [drawn, gold].some((place) => {
        if (!place) return false;
        const on = viewport.pointToScreen(place);
        return Math.hypot(on.x - at.x, on.y - at.y) <= reach + 6;
      }));
  }

  draw({ problem, viewport }) {
    if (!this.feedback) return;
    const places = new SignPlaces(viewport.stage);
    this.root.classList.toggle('has-focus', this.focused >= 0);
    this.feedback.marks.forEach((mark, index) => {
      const root = this.root.children[index];
      const name = nameOf(problem.labels, mark.label);
      const word = this.#text(`mark.${mark.kind}`);
      const words = this.#text('mark.label', word, name);
      root.classList.toggle('looked-at', index === this.focused);
      root.replaceChildren(...this.#mark(mark, viewport.stage.width < NARROW ? word : words, places, viewport));
      write(root, { 'aria-label': `${words}. ${mark.text}`, hidden: !mark.drawn && !mark.gold });
    });
  }

  #mark({ kind, drawn, gold, hidden, px, withinPx }, words, places, viewport) {
    const from = drawn && viewport.pointToScreen(drawn);
    const to = gold && viewport.pointToScreen(gold);
    const at = to ?? from;
    if (!at) return [];
    const parts = [svg('circle', { class: 'ring', cx: at.x, cy: at.y, r: 16 })];
    if (to) {
      const r = withinPx * viewport.scale;
      const look = `gold${hidden ? ' ignored' : ''}${kind === 'missed' ? ' missed' : ''}`;
      const group = svg('g', { class: look });
      group.append(...['under', 'over'].map((line) => svg('circle', { class: line, cx: to.x, cy: to.y, r: Math.max(5, r) })));
      parts.push(group);
    }
    if (from && to && px > withinPx) {
      const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
      parts.push(svg('g', { class: 'arrow' }, svg('path', { class: 'under', d }), svg('path', { class: 'over', d })));
    }
    if (from) {
      parts.push(svg('circle', { class: 'own-under', cx: from.x, cy: from.y, r: 5 }));
      parts.push(svg('circle', { class: `own-dot ${kind}`, cx: from.x, cy: from.y, r: 3.5 }));
    }
    const off = from && to && px >= 1 ? this.#text('mark.off', words, Math.round(px)) : words;
    const sign = pill(places.near(at, pillWidth(off, true)), off, kind);
    sign.classList.add('badge');
    return [...parts, sign];
  }
}
