import { inside } from './geometry.js';

/** Where arrow keys point on the picture. It is not there until a key asks for it. */
export class CrossHair {
  /** Picture pixels. @type {import('./geometry.js').Point | null} */ at = null;
  #desk;

  /** @param {{problem: object, viewport: import('./viewport.js').Viewport, say: Function, draw: Function}} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** Moves it by picture pixels; it starts at the middle of what can be seen. */
  move(dx, dy) {
    const desk = this.#desk;
    const { x, y } = this.point;
    this.at = inside({ x: Math.round(x) + dx, y: Math.round(y) + dy }, desk.problem);
    desk.viewport.reveal({ ...this.at, w: 0, h: 0 });
    desk.say('said.crossHair', this.at.x, this.at.y);
    desk.draw();
  }

  /** Where it is, or would appear. */
  get point() {
    const { viewport, problem } = this.#desk;
    const { width, height } = viewport.stage;
    return this.at ?? inside(viewport.toPicture({ x: width / 2, y: height / 2 }), problem);
  }

  clear() {
    this.at = null;
  }
}
