import { html, write } from '../picture/elements.js';

/** Previous and next frame, copy from the frame before, and what happened last. */
export class Tools {
  root = html('div', { class: 'film-tools' });
  #previous = button('film-step', '‹', ',');
  #next = button('film-step', '›', '.');
  #copy = html('button', { type: 'button', class: 'film-copy', 'aria-keyshortcuts': 'D' });
  #place = html('span', { class: 'film-place', 'aria-hidden': 'true' });
  #status = html('span', { class: 'film-status', role: 'status' });
  #text;

  /**
   * @param {import('../box-annotator/describe.js').Text} text
   * @param {{step: (by: number) => void, copy: () => void}} intents
   */
  constructor(text, intents) {
    this.#text = text;
    this.#previous.addEventListener('click', () => intents.step(-1));
    this.#next.addEventListener('click', () => intents.step(1));
    this.#copy.addEventListener('click', intents.copy);
    this.root.append(this.#previous, this.#place, this.#next, this.#copy, this.#status);
  }

  /** @param {{at: number, length: number, readOnly: boolean, copies: number}} state */
  show({ at, length, readOnly, copies }) {
    const text = this.#text;
    write(this.#previous, named(text('previous'), ',', at === 0));
    write(this.#next, named(text('next'), '.', at === length - 1));
    this.#place.textContent = text('place', at + 1, length);
    const key = html('kbd', { 'aria-hidden': 'true' }, 'D');
    this.#copy.replaceChildren(text('copy', Math.max(1, at)), key);
    this.#copy.hidden = readOnly;
    write(this.#copy, { 'aria-disabled': at === 0 || copies === 0 ? 'true' : null });
  }

  /** Shows and speaks what happened. @param {string} words */
  tell(words) {
    this.#status.textContent = words;
  }
}

function button(look, sign, key) {
  const mark = html('span', { 'aria-hidden': 'true' }, sign);
  return html('button', { type: 'button', class: look, 'aria-keyshortcuts': key }, mark);
}

/** An end of the film keeps its button, so that the focus does not fall. */
function named(name, key, off) {
  return { 'aria-label': name, title: `${name} (${key})`, 'aria-disabled': off ? 'true' : null };
}
