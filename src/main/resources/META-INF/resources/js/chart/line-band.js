import { chartLibrary } from './library.js';
import { drawing } from './drawing.js';

/**
 * A line over time with the band in which the true value lies, and dashed lines at named levels. For the eye alone: whoever
 * puts it on a page says the same in words and in a table.
 *
 * @typedef {{day: number, low: number, middle: number, high: number, text: string}} Point day counted from 1970; shares of 1
 * @typedef {{name: string, at: number}} Level
 */
class LineBand extends HTMLElement {
  /** @type {{points: Point[], levels: Level[]}} */
  #content = { points: [], levels: [] };
  /** @type {any} */
  #chart;
  #night = matchMedia('(prefers-color-scheme: dark)');
  #scheme = new MutationObserver(() => this.#draw());

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

  /** @param {{points: Point[], levels: Level[]}} content */
  set content(content) {
    this.#content = content;
    this.#draw();
  }

  #draw = async () => {
    if (!this.isConnected || !this.#content.points.length) {
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
      this.#chart = new Chart(canvas, drawing(this.#content, this));
      this.hidden = false;
    } catch {
      // The table beside it says the same.
      this.hidden = true;
    }
  };
}

customElements.define('line-band', LineBand);
