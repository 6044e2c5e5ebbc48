import { svg, write } from '../picture/elements.js';
import { distance, middle, pathOf } from './lines.js';

/** A side shorter than this on screen shows no place for a new point: it would cover its ends. */
const SHORT = 28;

/** What helps the hand and is no part of the answer: points, the line in the making, the cross-hair. */
export class Guides {
  root = svg('g', { class: 'guides', 'aria-hidden': 'true' });
  #cross = pair('cross');
  #line = pair('outline');
  #points = svg('g', { class: 'placed' });
  #corners = svg('g', { class: 'corners' });

  constructor() {
    this.root.append(...this.#cross, ...this.#line, this.#points, this.#corners);
  }

  /**
   * All in stage pixels; null hides a part.
   * @param {{corners: object[], held: number, line: object[], aim: {point: object, closing: boolean} | null,
   *   closable: boolean, cross: object | null, stage: object, colour: string}} state
   */
  draw({ corners, held, line, aim, closable, cross, stage, colour }) {
    this.root.style.setProperty('--class-colour', colour);
    this.#drawCorners(corners, held);
    const course = aim ? [...line, aim.point] : line;
    for (const path of this.#line) write(path, { d: pathOf(course, false) });
    this.#points.replaceChildren(
      ...line.map((point, index) => {
        const first = index === 0 && closable;
        const look = first ? `first${aim?.closing ? ' closing' : ''}` : null;
        return svg('circle', { cx: point.x, cy: point.y, r: first ? 7 : 4, class: look });
      }),
    );
    const lines = cross ? `M0 ${cross.y}H${stage.width}M${cross.x} 0V${stage.height}` : '';
    for (const path of this.#cross) write(path, { d: lines });
  }

  #drawCorners(corners, held) {
    const places = corners.flatMap((from, index) => {
      const to = corners[(index + 1) % corners.length];
      if (distance(from, to) < SHORT) return [];
      const { x, y } = middle(from, to);
      return [svg('circle', { cx: x, cy: y, r: 2.5, class: 'between' })];
    });
    this.#corners.replaceChildren(
      ...places,
      ...corners.map(({ x, y }, index) =>
        svg('circle', { cx: x, cy: y, r: index === held ? 6 : 4, class: index === held ? 'handle held' : 'handle' })),
    );
  }
}

/** Two copies of a line, a dark one under a light one, so that it reads on any picture. */
const pair = (look) => [svg('path', { class: `${look} under` }), svg('path', { class: `${look} over` })];
