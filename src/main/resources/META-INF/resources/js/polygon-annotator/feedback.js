import { svg, write } from '../picture/elements.js';
import { area as boxArea, around, grown, holds as inBox } from '../picture/geometry.js';
import { pill, pillWidth } from '../picture/pill.js';
import { SignPlaces } from '../picture/sign-places.js';
import { nameOf } from '../picture/words.js';
import { hatches } from './hatches.js';
import { pathOf } from './lines.js';

/** On a stage narrower than this a badge shows its word only; the class is in the spoken label. */
const NARROW = 480;
/** Less than this many picture pixels is not worth a sign. */
const NEGLIGIBLE = 1;

/**
 * @typedef {import('./lines.js').Point} Point
 * @typedef {{px: number, drawn: Point, gold: Point}} Deviation
 * @typedef {{kind: 'right'|'near'|'wrong'|'missed'|'extra', drawn: number | null, gold: number | null, text: string,
 *   leaks: Point[][], cuts: Point[][], out: Deviation | null, in: Deviation | null}} Mark
 * @typedef {{gold: {label: string, points: Point[], ignore: boolean}[], marks: Mark[]}} Feedback
 */

/** Gold laid over the person's outlines, what leaks out and what is cut off hatched, each mark with shape and word. */
export class FeedbackLayer {
  root = svg('g', { class: 'feedback' });
  /** @type {Feedback | null} */
  feedback = null;
  /** The mark looked at, or -1. */
  focused = -1;
  #lines = svg('g', { class: 'lines', 'aria-hidden': 'true' });
  #marks = svg('g', { class: 'marks' });
  #outlines = [];
  #text;

  /** @param {import('../picture/words.js').Text} text */
  constructor(text) {
    this.#text = text;
    this.root.append(hatches(), this.#lines, this.#marks);
  }

  /** @param {Feedback | null} feedback */
  show(feedback) {
    this.feedback = feedback;
    this.focused = -1;
    this.#lines.replaceChildren();
    this.#marks.replaceChildren(
      ...(feedback?.marks ?? []).map((mark, index) =>
        svg('g', { class: `mark ${mark.kind}`, tabindex: 0, role: 'group', 'data-index': index })),
    );
  }

  /** The box around what a mark is about, in picture pixels. @param {number} index */
  place(index) {
    const mark = this.feedback?.marks[index];
    const points = mark ? [...(this.#own(mark) ?? []), ...(this.#gold(mark) ?? [])] : [];
    return points.length === 0 ? null : around(points);
  }

  /** The mark under a point of the picture, the smallest first; -1 for none. */
  markAt(point, reach) {
    const near = (this.feedback?.marks ?? [])
      .map((_, index) => ({ index, box: this.place(index) }))
      .filter(({ box }) => box && inBox(grown(box, reach), point))
      .sort((a, b) => boxArea(a.box) - boxArea(b.box));
    return near[0]?.index ?? -1;
  }

  /** @param {{outlines: object[], problem: object, viewport: import('../picture/viewport.js').Viewport}} state */
  draw({ outlines, problem, viewport }) {
    this.#outlines = outlines;
    if (!this.feedback) return;
    const { marks, gold } = this.feedback;
    this.root.classList.toggle('has-focus', this.focused >= 0);
    const missed = new Set(marks.filter(({ kind }) => kind === 'missed').map((mark) => mark.gold));
    const path = (points) => pathOf(points.map((point) => viewport.pointToScreen(point)));
    const rings = (list) => list.map((ring) => path(ring)).join('');
    const looked = marks[this.focused];
    this.#lines.replaceChildren(
      ...marks.flatMap((mark) => {
        const own = this.#own(mark);
        if (!own) return [];
        const group = svg('g', { class: `own ${mark.kind}${mark === looked ? ' looked-at' : ''}` });
        if (mark.kind !== 'right') {
          group.append(hatched('leak', rings(mark.leaks)), hatched('cut', rings(mark.cuts)));
        }
        const d = path(own);
        group.append(svg('path', { class: 'dark', d }), svg('path', { class: 'line', d }));
        return [group];
      }),
      ...gold.map((outline, index) => {
        const looks = ['gold', outline.ignore && 'ignored', missed.has(index) && 'missed'];
        if (looked && looked.gold === index) looks.push('looked-at');
        const d = path(outline.points);
        const group = svg('g', { class: looks.filter(Boolean).join(' ') });
        group.append(svg('path', { class: 'under', d }), svg('path', { class: 'over', d }));
        return group;
      }),
    );
    this.#signs(problem, viewport);
  }

  #signs(problem, viewport) {
    const { marks } = this.feedback;
    const places = new SignPlaces(viewport.stage);
    const signs = marks.map((mark, index) => {
      const place = this.place(index);
      const box = place && viewport.toScreen(place);
      const words = this.#words(mark, problem);
      const short = viewport.stage.width < NARROW ? this.#text(`mark.${mark.kind}`) : words;
      const badge = box && pill(places.badge(box, pillWidth(short, true)), short, mark.kind);
      badge?.classList.add('badge');
      return { mark, box, badge, words };
    });
    signs.forEach(({ mark, box, badge, words }, index) => {
      const root = this.#marks.children[index];
      root.classList.toggle('looked-at', index === this.focused);
      const off = ['out', 'in'].flatMap((side) => this.#deviation(mark, side, places, viewport));
      const ring = box && svg('rect', { class: 'ring', x: box.x - 5, y: box.y - 5, width: box.w + 10, height: box.h + 10 });
      root.replaceChildren(...(box ? [ring, ...off, badge] : []));
      write(root, { 'aria-label': `${words}. ${mark.text}`, hidden: !box });
    });
  }

  /** An arrow from the person's line to gold where they are farthest apart, with its word and its pixels. */
  #deviation(mark, side, places, viewport) {
    const off = mark[side];
    if (!off || mark.kind === 'right' || off.px <= NEGLIGIBLE) return [];
    const [from, to] = [off.drawn, off.gold].map((point) => viewport.pointToScreen(point));
    const words = this.#text(`mark.${side}`, Math.max(1, Math.round(off.px)));
    const spot = places.near(from, pillWidth(words));
    const sign = pill(spot, words);
    const leader = svg('path', { class: 'leader', d: `M${from.x} ${from.y}L${spot.x + spot.w / 2} ${spot.y + spot.h / 2}` });
    const d = `M${from.x} ${from.y}L${to.x} ${to.y}`;
    const arrow = svg('g', { class: 'arrow' }, svg('path', { class: 'under', d }), svg('path', { class: 'over', d }));
    return [leader, arrow, svg('circle', { class: 'end', cx: to.x, cy: to.y, r: 3 }), sign];
  }

  #words(mark, problem) {
    const word = this.#text(`mark.${mark.kind}`);
    const slug = this.#outlines[mark.drawn ?? -1]?.label ?? this.feedback.gold[mark.gold ?? -1]?.label;
    if (problem.labels.length < 2 || !slug) return word;
    return this.#text('mark.label', word, nameOf(problem.labels, slug));
  }

  #own(mark) {
    return this.#outlines[mark.drawn ?? -1]?.points ?? null;
  }

  #gold(mark) {
    return this.feedback.gold[mark.gold ?? -1]?.points ?? null;
  }
}

/** The style is set on the element: a rule of the shared sheet would look for the pattern in the page, not in here. */
function hatched(look, d) {
  const path = svg('path', { class: look, d, 'fill-rule': 'evenodd' });
  path.style.fill = `url(#hatch-${look})`;
  return path;
}
