import { html } from './elements.js';

/** The picture itself, and what stands in its place while it loads or when it cannot be loaded. */
export class Picture {
  image = html('img', { class: 'picture', alt: '', draggable: 'false', 'aria-hidden': 'true' });
  notice = html('div', { class: 'notice' });
  ready = false;
  #src = '';
  #text;
  #changed;

  /** @param {import('./words.js').Text} text @param {() => void} changed called when the state changes */
  constructor(text, changed) {
    this.#text = text;
    this.#changed = changed;
    this.image.addEventListener('load', () => this.#settle(true));
    this.image.addEventListener('error', () => this.#settle(false));
  }

  /** @param {string} src @param {import('./geometry.js').Size} size */
  show(src, size) {
    this.#src = src;
    this.image.style.width = `${size.width}px`;
    this.image.style.height = `${size.height}px`;
    this.#load();
  }

  /** @param {import('./viewport.js').Viewport} viewport */
  place(viewport) {
    const { left, top, scale } = viewport;
    this.image.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    this.image.classList.toggle('pixels', scale * devicePixelRatio > 3);
  }

  #load() {
    this.ready = false;
    this.notice.hidden = false;
    this.notice.replaceChildren(html('p', {}, this.#text('picture.loading')));
    this.image.removeAttribute('src');
    this.image.src = this.#src;
    this.#changed();
  }

  #settle(loaded) {
    this.ready = loaded;
    this.notice.hidden = loaded;
    if (!loaded) {
      const retry = html('button', { type: 'button', class: 'plain' }, this.#text('picture.retry'));
      retry.addEventListener('click', () => this.#load());
      this.notice.replaceChildren(html('p', { role: 'alert' }, this.#text('picture.failed')), retry);
    }
    this.#changed();
  }
}
