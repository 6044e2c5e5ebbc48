import { chartLibrary } from './library.js';

/**
 * A chart of Chart.js that is drawn anew when its content or the colours of the page change. For the eye alone: whoever puts it on
 * a page says the same in words and in a table.
 *
 * @template Content
 */
export class ChartElement extends HTMLElement {
  /** @type {Content | undefined} */
  #content;
  /** @type {any} */
  #chart;
  #night = matchMedia('(prefers-color-scheme: dark)');
  #scheme = new MutationObserver(() => this.#draw());

  /**
   * What Chart.js is to draw; nothing while there is nothing to show.
   *
   * @param {Content} content
   * @returns {object | undefined}
   */
  drawing(content) {
    throw new Error(`${this.localName} does not say how to draw ${content}.`);
  }

  connectedCallback() {
    this.setAttribute('aria-hidden', 'true');
    this.#night.addEventListener('change', this.#draw);
    this.#scheme.observe(document.documentElement, { attributeFilter: ['theme', 'style', 'class'] });
    this.#draw();
  }

  disconnectedCallback() {
    this.#night.removeEventListener('change', this.#draw);
    this.#scheme.disconnect();
    this.#chart?.destroy();
    this.#chart = undefined;
  }

  /** @param {Content} content */
  set content(content) {
    this.#content = content;
    this.#draw();
  }

  #draw = async () => {
    const drawing = this.isConnected && this.#content ? this.drawing(this.#content) : undefined;
    if (!drawing) {
      return;
    }
    try {
      const Chart = await chartLibrary();
      if (!this.isConnected) {
        return;
      }
      this.#chart?.destroy();
      const canvas = document.createElement('canvas');
      this.replaceChildren(canvas);
      this.#chart = new Chart(canvas, drawing);
      this.hidden = false;
    } catch {
      // The table beside it says the same.
      this.hidden = true;
    }
  };
}
