import { Sheet } from '../picture/sheet.js';

/**
 * @typedef {import('./lines.js').Outline} Outline
 * @typedef {{polygons: {id: string, label: string, points: number[][]}[], nothingHere: boolean}} Answer
 */

/** The outlines of an answer, and which point of the selected one is held. @extends {Sheet<Outline>} */
export class OutlineSheet extends Sheet {
  /** Index of the point that is held, or -1. */
  held = -1;

  /** @param {Answer['polygons']} polygons @param {boolean} nothingHere */
  constructor(polygons = [], nothingHere = false) {
    const outlines = polygons.map(({ id, label, points }) => ({
      id,
      label,
      points: points.map(([x, y]) => ({ x, y })),
    }));
    super('p', outlines, nothingHere);
  }

  /** The place of the held point, or null. */
  get heldPoint() {
    return this.selected?.points[this.held] ?? null;
  }

  /** @returns {Answer} a copy that the caller may keep */
  toAnswer() {
    const polygons = this.things.map(({ id, label, points }) => ({
      id,
      label,
      points: points.map(({ x, y }) => [x, y]),
    }));
    return { polygons, nothingHere: this.nothingHere };
  }
}
