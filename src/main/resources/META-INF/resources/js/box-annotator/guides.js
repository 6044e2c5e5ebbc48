import { svg, write } from '../picture/elements.js';
import { HANDLES, handlePoint } from '../picture/geometry.js';

/** What helps the hand and is no part of the answer: handles, the box in the making, cross-hair, placed points. */
export class Guides {
  root = svg('g', { class: 'guides', 'aria-hidden': 'true' });
  #cross = pair('path', 'cross');
  #outline = pair('rect', 'outline');
  #points = svg('g', { class: 'placed' });
  #handles = svg('g', { class: 'handles' });

  constructor() {
    this.#handles.append(...HANDLES.map((name) => svg('circle', { class: 'handle', r: 4.5, 'data-handle': name })));
    this.root.append(...this.#cross, ...this.#outline, this.#points, this.#handles);
  }

  /**
   * All in stage pixels; null hides a part.
   * @param {{selected: object | null, outline: object | null, cross: object | null, points: object[], stage: object,
   *   colour: string}} state
   */
  draw({ selected, outline, cross, points, stage, colour }) {
    this.root.style.setProperty('--class-colour', colour);
    this.#drawHandles(selected);
    for (const rect of this.#outline) {
      show(rect, outline && { x: outline.x, y: outline.y, width: outline.w, height: outline.h });
    }
    const lines = cross && `M0 ${cross.y}H${stage.width}M${cross.x} 0V${stage.height}`;
    for (const path of this.#cross) show(path, cross && { d: lines });
    while (this.#points.children.length > points.length) this.#points.lastChild.remove();
    while (this.#points.children.length < points.length) this.#points.append(svg('circle', { r: 4 }));
    points.forEach((point, index) => write(this.#points.children[index], { cx: point.x, cy: point.y }));
  }

  #drawHandles(box) {
    this.#handles.toggleAttribute('hidden', !box);
    if (!box) return;
    const tiny = Math.min(box.w, box.h) < 36;
    for (const dot of this.#handles.children) {
      const point = handlePoint(box, dot.dataset.handle);
      write(dot, { cx: point.x, cy: point.y, hidden: tiny && dot.dataset.handle.length === 1 });
    }
  }
}

/** Two copies of a line, a dark one under a light one, so that it reads on any picture. */
const pair = (name, look) => [svg(name, { class: `${look} under` }), svg(name, { class: `${look} over` })];

function show(element, attributes) {
  element.toggleAttribute('hidden', !attributes);
  if (attributes) write(element, attributes);
}
