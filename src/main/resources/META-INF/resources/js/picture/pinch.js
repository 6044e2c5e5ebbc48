/** Two fingers on the stage: the picture follows them, both in place and in size. */
export class Pinch {
  /** @type {Map<number, import('./geometry.js').Point>} */ #fingers = new Map();
  #viewport;
  #active = false;

  /** @param {import('./viewport.js').Viewport} viewport */
  constructor(viewport) {
    this.#viewport = viewport;
  }

  /** @returns {boolean} whether two fingers are down now */
  touch(id, at) {
    this.#fingers.set(id, at);
    this.#active ||= this.#fingers.size === 2;
    return this.#active;
  }

  /** @returns {boolean} whether the move belonged to two fingers */
  move(id, at) {
    if (!this.#fingers.has(id)) return false;
    const before = this.#grip();
    this.#fingers.set(id, at);
    const after = this.#grip();
    if (before && after) {
      this.#viewport.panBy(after.x - before.x, after.y - before.y);
      if (before.spread > 0) this.#viewport.zoomAt(after.spread / before.spread, after.x, after.y);
    }
    return this.#active;
  }

  /** The gesture lasts until the last finger is up, so that lifting one does not begin a box. */
  lift(id) {
    const active = this.#active;
    this.#fingers.delete(id);
    if (this.#fingers.size === 0) this.#active = false;
    return active;
  }

  #grip() {
    if (this.#fingers.size !== 2) return null;
    const [a, b] = this.#fingers.values();
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  }
}
