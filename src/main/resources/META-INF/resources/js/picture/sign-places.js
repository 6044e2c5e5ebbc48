import { clamp, overlap } from './geometry.js';
import { PILL_HEIGHT } from './pill.js';

/** Along an edge: the middle first, then to and fro. */
const ALONG = [0.5, 0.32, 0.68, 0.16, 0.84];

/** Beside a point: above, below, right, left, then the corners. */
const AROUND = [[0, -1], [0, 1], [1, 0], [-1, 0], [1, -1], [-1, -1], [1, 1], [-1, 1]];

/** Finds room for the signs of a feedback so that none covers another. */
export class SignPlaces {
  /** @type {import('./geometry.js').Box[]} */ #taken = [];
  #stage;

  /** @param {import('./geometry.js').Size} stage */
  constructor(stage) {
    this.#stage = stage;
  }

  /** A badge's place: above its box, else below, else within; as a last resort above. */
  badge(box, width) {
    const spots = [
      { x: box.x, y: box.y - PILL_HEIGHT - 5 },
      { x: box.x + box.w - width, y: box.y - PILL_HEIGHT - 5 },
      { x: box.x, y: box.y + box.h + 5 },
      { x: box.x + box.w - width, y: box.y + box.h + 5 },
      { x: box.x + 5, y: box.y + 5 },
      { x: box.x + 5, y: box.y + 5 + PILL_HEIGHT + 3 },
    ].map((spot) => this.#onStage({ ...spot, w: width, h: PILL_HEIGHT }));
    const free = spots.find((spot) => this.#free(spot)) ?? spots[0];
    this.#taken.push(free);
    return free;
  }

  /**
   * A place beside an edge, outside both lines or else inside them; null when there is no room.
   * @param {import('../box-annotator/edge-errors.js').EdgeError} error @param {number} width @param {boolean} must take a place anyway
   */
  edge(error, width, must) {
    const spots = ALONG.flatMap((along) => beside(error, along, width)).map((spot) => this.#onStage(spot));
    const free = spots.find((spot) => this.#free(spot)) ?? (must ? spots[0] : null);
    if (free) this.#taken.push(free);
    return free;
  }

  /** A place beside a point, as near as there is room. @param {import('./geometry.js').Point} point */
  near(point, width) {
    const spots = [18, 42, 70].flatMap((off) => AROUND.map(([across, down]) => ({
      x: point.x + across * (off + width / 2) - width / 2,
      y: point.y + down * off - PILL_HEIGHT / 2,
      w: width,
      h: PILL_HEIGHT,
    }))).map((spot) => this.#onStage(spot));
    const free = spots.find((spot) => this.#free(spot)) ?? spots[0];
    this.#taken.push(free);
    return free;
  }

  #free(spot) {
    return !this.#taken.some((taken) => overlap(taken, spot));
  }

  #onStage(spot) {
    return {
      ...spot,
      x: clamp(spot.x, 2, Math.max(2, this.#stage.width - spot.w - 2)),
      y: clamp(spot.y, 2, Math.max(2, this.#stage.height - spot.h - 2)),
    };
  }
}

/** Outside both lines, then inside both. */
function beside({ edge, yours, gold, from, to }, along, w) {
  const h = PILL_HEIGHT;
  const at = from + (to - from) * along;
  const low = Math.min(yours, gold) - 7;
  const high = Math.max(yours, gold) + 7;
  const upright = edge === 'left' || edge === 'right';
  const outer = edge === 'left' || edge === 'top';
  const places = upright
    ? [{ x: low - w, y: at - h / 2, w, h, at }, { x: high, y: at - h / 2, w, h, at }]
    : [{ x: at - w / 2, y: low - h, w, h, at }, { x: at - w / 2, y: high, w, h, at }];
  return outer ? places : places.reverse();
}
