import { html } from './elements.js';

const TIMES = 3;
/** Its side on screen: smaller on a narrow stage. */
const sideFor = (stage) => (stage.width < 420 ? 104 : 128);
/** Space between the loupe and the edge of the stage. */
const GAP = 8;

/** A magnified look at the pixels under the pointer, kept in a corner away from the finger. */
export class Loupe {
  root = html('div', { class: 'loupe', 'aria-hidden': 'true' });
  on = true;
  #canvas = html('canvas');
  #caption = html('span', { class: 'size' });
  #image;
  #atRight = true;

  /** @param {HTMLImageElement} image */
  constructor(image) {
    this.#image = image;
    this.root.append(this.#canvas, this.#caption);
    this.root.hidden = true;
  }

  hide() {
    this.root.hidden = true;
  }

  /**
   * @param {import('./geometry.js').Point} at in stage pixels
   * @param {import('./viewport.js').Viewport} viewport
   * @param {{box?: import('./geometry.js').Box | null, line?: import('./geometry.js').Point[], colour: string}} drawn
   *   the box whose edges show in the loupe, or a line through points of the picture
   */
  show(at, viewport, { box = null, line = [], colour }) {
    if (!this.on) return this.hide();
    const side = sideFor(viewport.stage);
    this.root.hidden = false;
    this.root.style.width = this.root.style.height = `${side}px`;
    this.#moveAway(at, viewport.stage, side);
    const density = devicePixelRatio || 1;
    if (this.#canvas.width !== side * density) this.#canvas.width = this.#canvas.height = side * density;
    const paper = this.#canvas.getContext('2d');
    const times = viewport.scale * TIMES;
    const middle = viewport.toPicture(at);
    paper.setTransform(density, 0, 0, density, 0, 0);
    paper.imageSmoothingEnabled = times < 3;
    paper.fillStyle = '#3a3f47';
    paper.fillRect(0, 0, side, side);
    const left = side / 2 - middle.x * times;
    const top = side / 2 - middle.y * times;
    // Only the part in sight is drawn: a whole picture at eight times its size would be slow on a phone.
    const seen = side / times;
    paper.drawImage(this.#image, middle.x - seen / 2, middle.y - seen / 2, seen, seen, 0, 0, side, side);
    if (box) edges(paper, left + box.x * times, top + box.y * times, box.w * times, box.h * times, colour);
    if (line.length > 1) course(paper, line.map((at) => ({ x: left + at.x * times, y: top + at.y * times })), colour);
    hair(paper, side / 2);
    this.#caption.textContent = box ? `${Math.round(box.w)} × ${Math.round(box.h)}` : '';
    this.#caption.hidden = !box;
  }

  /** Changes sides only when the pointer comes close, so that it does not jump about. */
  #moveAway(at, stage, side) {
    const near = side + 4 * GAP;
    if (at.y < near && at.x > stage.width - near) this.#atRight = false;
    else if (at.y < near && at.x < near) this.#atRight = true;
    this.root.classList.toggle('at-right', this.#atRight);
  }
}

function edges(paper, x, y, w, h, colour) {
  paper.lineWidth = 3.5;
  paper.strokeStyle = 'rgba(0, 0, 0, 0.6)';
  paper.strokeRect(x, y, w, h);
  paper.lineWidth = 1.5;
  paper.strokeStyle = colour;
  paper.strokeRect(x, y, w, h);
}

function course(paper, line, colour) {
  for (const [width, style] of [[3.5, 'rgba(0, 0, 0, 0.6)'], [1.5, colour]]) {
    paper.lineWidth = width;
    paper.strokeStyle = style;
    paper.beginPath();
    line.forEach(({ x, y }) => paper.lineTo(x, y));
    paper.stroke();
  }
}

function hair(paper, middle) {
  for (const [width, style] of [[3, 'rgba(0, 0, 0, 0.55)'], [1, '#fff']]) {
    paper.lineWidth = width;
    paper.strokeStyle = style;
    paper.beginPath();
    for (const [from, to] of [[middle - 14, middle - 4], [middle + 4, middle + 14]]) {
      paper.moveTo(from, middle);
      paper.lineTo(to, middle);
      paper.moveTo(middle, from);
      paper.lineTo(middle, to);
    }
    paper.stroke();
  }
}
