import { around } from '../picture/geometry.js';

/**
 * A box in the making: points are placed one by one until the box is complete.
 * Two opposite corners make a box, or the four outermost points of a thing, in any order.
 */
export class Drawing {
  /** @type {import('../picture/geometry.js').Point[]} */
  points = [];
  #needed;

  /** @param {2 | 4} needed how many points complete the box */
  constructor(needed) {
    this.#needed = needed;
  }

  get begun() {
    return this.points.length > 0;
  }

  get missing() {
    return this.#needed - this.points.length;
  }

  /** @param {import('../picture/geometry.js').Point} point @returns {import('../picture/geometry.js').Box | null} the box, once complete */
  place(point) {
    this.points = [...this.points, point];
    if (this.missing > 0) return null;
    const box = around(this.points);
    this.points = [];
    return box;
  }

  /** The box as it would be with one more point here. @param {import('../picture/geometry.js').Point | null} next */
  outline(next) {
    return this.begun ? around(next ? [...this.points, next] : this.points) : null;
  }

  cancel() {
    this.points = [];
  }
}
