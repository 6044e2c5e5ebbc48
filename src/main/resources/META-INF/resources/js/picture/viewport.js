import { clamp } from './geometry.js';

/** Room left around a fitted picture, in screen pixels, so that edges at the picture's rim can be gripped. */
const RIM = 12;
/** The closest look: this many screen pixels for one picture pixel, or this many times the fitted size. */
const CLOSEST = 8;

/** Where the picture lies on the stage, and the way from stage pixels to picture pixels and back. */
export class Viewport {
  scale = 1;
  left = 0;
  top = 0;
  #stage = { width: 0, height: 0 };
  #picture = { width: 1, height: 1 };

  /** @returns {number} screen pixels per picture pixel when the whole picture is shown */
  get fitScale() {
    const across = (this.#stage.width - 2 * RIM) / this.#picture.width;
    const down = (this.#stage.height - 2 * RIM) / this.#picture.height;
    return Math.max(0.01, Math.min(across, down));
  }

  get zoomed() {
    return this.scale > this.fitScale * 1.001;
  }

  get stage() {
    return this.#stage;
  }

  /** @param {import('./geometry.js').Size} picture */
  show(picture) {
    this.#picture = picture;
    this.fit();
  }

  /** The stage got a new size: a fitted picture stays fitted, a zoomed one keeps its middle. */
  resize(width, height) {
    const wasZoomed = this.zoomed && this.#stage.width > 0;
    const middle = this.toPicture({ x: this.#stage.width / 2, y: this.#stage.height / 2 });
    this.#stage = { width, height };
    if (!wasZoomed) return this.fit();
    this.scale = Math.max(this.scale, this.fitScale);
    this.#centreOn(middle);
  }

  fit() {
    this.scale = this.fitScale;
    this.#keepInSight();
  }

  /** Zooms so that the picture point under (x, y) stays under it. @param {number} factor */
  zoomAt(factor, x, y) {
    const held = this.toPicture({ x, y });
    const closest = Math.max(CLOSEST, this.fitScale * CLOSEST);
    this.scale = clamp(this.scale * factor, this.fitScale, closest);
    this.left = x - held.x * this.scale;
    this.top = y - held.y * this.scale;
    this.#keepInSight();
  }

  panBy(dx, dy) {
    this.left += dx;
    this.top += dy;
    this.#keepInSight();
  }

  /** Pans just so far that the box, or its middle when it is larger than the stage, can be seen. */
  reveal(box) {
    const on = this.toScreen(box);
    const roomy = on.w < this.#stage.width - 2 * RIM && on.h < this.#stage.height - 2 * RIM;
    if (!roomy) return this.#centreOn({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
    const dx = Math.max(0, RIM - on.x) - Math.max(0, on.x + on.w + RIM - this.#stage.width);
    const dy = Math.max(0, RIM - on.y) - Math.max(0, on.y + on.h + RIM - this.#stage.height);
    if (this.zoomed && (dx !== 0 || dy !== 0)) this.panBy(dx, dy);
  }

  /** @param {import('./geometry.js').Point} point @returns {import('./geometry.js').Point} */
  toPicture(point) {
    return { x: (point.x - this.left) / this.scale, y: (point.y - this.top) / this.scale };
  }

  /** @param {import('./geometry.js').Point} point @returns {import('./geometry.js').Point} */
  pointToScreen(point) {
    return { x: point.x * this.scale + this.left, y: point.y * this.scale + this.top };
  }

  /** @param {import('./geometry.js').Box} box @returns {import('./geometry.js').Box} */
  toScreen(box) {
    return { ...this.pointToScreen(box), w: box.w * this.scale, h: box.h * this.scale };
  }

  #centreOn(point) {
    this.left = this.#stage.width / 2 - point.x * this.scale;
    this.top = this.#stage.height / 2 - point.y * this.scale;
    this.#keepInSight();
  }

  #keepInSight() {
    this.left = along(this.left, this.#picture.width * this.scale, this.#stage.width);
    this.top = along(this.top, this.#picture.height * this.scale, this.#stage.height);
  }
}

/** A picture smaller than the stage is centred; a larger one may be pushed until its rim shows, not further. */
function along(offset, length, room) {
  if (length + 2 * RIM <= room + 0.5) return (room - length) / 2;
  return clamp(offset, room - length - RIM, RIM);
}
