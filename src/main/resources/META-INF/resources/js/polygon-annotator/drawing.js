import { distance } from './lines.js';

/** A line in the making: points are placed one by one until it is closed at the first. */
export class Drawing {
  /** @type {import('./lines.js').Point[]} */
  points = [];

  get begun() {
    return this.points.length > 0;
  }

  /** Three points go around something. */
  get closable() {
    return this.points.length > 2;
  }

  /** Whether a point here would close the line. @param {import('./lines.js').Point} at @param {number} reach */
  snaps(at, reach) {
    return this.closable && distance(at, this.points[0]) <= reach;
  }

  /** @param {import('./lines.js').Point} point */
  place(point) {
    this.points = [...this.points, point];
  }

  /** Takes the last point back. */
  back() {
    this.points = this.points.slice(0, -1);
  }

  /** Hands over the points and is empty again. */
  take() {
    const { points } = this;
    this.points = [];
    return points;
  }
}
