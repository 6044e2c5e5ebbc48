import { html, write } from '../picture/elements.js';

/** A sign for each state of a frame, besides the words. */
const SIGNS = { todo: '…', boxes: '▢', nothing: '∅', right: '✓', near: '≈', wrong: '✕' };

/** The frames in a row, each with its small picture, its number and how it stands. */
export class Strip {
  root = html('ol', { class: 'film-strip' });
  #text;
  #states = [];
  #judged = null;

  /** @param {import('../box-annotator/describe.js').Text} text @param {(frame: number) => void} go */
  constructor(text, go) {
    this.#text = text;
    this.root.addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) go(Number(button.dataset.frame));
    });
  }

  /** @param {number} count */
  lay(count) {
    this.#judged = null;
    this.#states = Array.from({ length: count }, () => ({ kind: 'todo', words: '' }));
    this.root.replaceChildren(...this.#states.map((_, frame) => html('li', {}, this.#button(frame))));
  }

  /** The picture of a frame has been loaded. */
  picture(frame, src) {
    const image = this.root.children[frame]?.querySelector('img');
    if (image) {
      image.src = src;
      image.hidden = false;
    }
  }

  /** @param {{kind: 'right'|'near'|'wrong', words: string}[]} frames what was found in each */
  judge(frames) {
    this.#judged = frames.map(({ kind, words }) => ({ kind, words }));
  }

  /** @param {number} at @param {{boxes: object[], nothingHere: boolean}[]} answers */
  show(at, answers) {
    write(this.root, { 'aria-label': this.#text('strip') });
    this.#states = this.#judged ?? answers.map((answer) => this.#state(answer));
    [...this.root.children].forEach((item, frame) => {
      const button = item.firstElementChild;
      const { kind } = this.#states[frame];
      button.className = `film-frame is-${kind}`;
      button.querySelector('.film-sign').textContent = SIGNS[kind];
      write(button, {
        'aria-current': frame === at ? 'step' : null,
        'aria-label': this.#text('strip.frame', frame + 1, this.words(frame)),
        title: this.#text('strip.frame', frame + 1, this.words(frame)),
      });
    });
    this.#reveal(this.root.children[at]);
  }

  /** How a frame stands, in words. */
  words(frame) {
    return this.#states[frame]?.words ?? '';
  }

  #state({ boxes, nothingHere }) {
    if (nothingHere) return { kind: 'nothing', words: this.#text('state.nothing') };
    if (boxes.length === 0) return { kind: 'todo', words: this.#text('state.todo') };
    const words = boxes.length === 1 ? this.#text('state.one') : this.#text('state.many', boxes.length);
    return { kind: 'boxes', words };
  }

  /** Scrolls the row alone, never the page. */
  #reveal(item) {
    const { root } = this;
    const left = item.offsetLeft - root.offsetLeft;
    if (left < root.scrollLeft) root.scrollLeft = left;
    const over = left + item.offsetWidth - root.clientWidth;
    if (over > root.scrollLeft) root.scrollLeft = over;
  }

  #button(frame) {
    const picture = html('img', { alt: '', hidden: true, draggable: 'false' });
    const number = html('span', { class: 'film-number', 'aria-hidden': 'true' }, String(frame + 1));
    const sign = html('span', { class: 'film-sign', 'aria-hidden': 'true' });
    return html('button', { type: 'button', 'data-frame': frame }, picture, html('span', {}, number, sign));
  }
}
