import { svg, write } from './elements.js';

const HEIGHT = 18;
const PADDING = 6;
const ruler = document.createElement('canvas').getContext('2d');
const widths = new Map();

/** Width of a line of tag text on screen; measured once for each text. */
export function widthOf(words) {
  if (!widths.has(words)) {
    ruler.font = '600 12px system-ui, sans-serif';
    widths.set(words, Math.ceil(ruler.measureText(words).width));
  }
  return widths.get(words);
}

/** How wide a tag with these words is on screen. @param {string} words */
export const tagWidth = (words) => widthOf(words) + 2 * PADDING;

/** A small name plate that sits on the upper edge of a box. */
export class Tag {
  root = svg('g', { class: 'tag' });
  #plate = svg('rect', { height: HEIGHT, rx: 3 });
  #words = svg('text', { 'dominant-baseline': 'central' });

  constructor() {
    this.root.append(this.#plate, this.#words);
  }

  /** @param {string} words @param {{fill: string, ink: string}} colour */
  say(words, colour) {
    if (this.#words.textContent !== words) this.#words.textContent = words;
    this.#plate.style.fill = colour.fill;
    this.#words.style.fill = colour.ink;
    this.width = tagWidth(words);
  }

  /**
   * Sits above the box; inside it when there is no room above; never off the stage.
   * @param {import('./geometry.js').Box} box on screen @param {import('./geometry.js').Size} stage
   * @returns {import('./geometry.js').Box} where it sits
   */
  sitOn(box, stage) {
    const above = box.y - HEIGHT - 2;
    // A box out of sight takes its tag along.
    const y = above >= 0 || box.y + box.h < 0 ? above : Math.max(box.y, 0) + 3;
    const x = Math.max(0, Math.min(above >= 0 ? box.x - 2 : box.x + 3, stage.width - this.width));
    write(this.#plate, { x, y, width: this.width });
    write(this.#words, { x: x + PADDING, y: y + HEIGHT / 2 });
    return { x, y, w: this.width, h: HEIGHT };
  }
}
