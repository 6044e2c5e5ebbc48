import { Drag } from './drag.js';

/**
 * A list whose rows change places. The rows come from the server and are moved by it; this element only hears that a row was
 * dragged by its grip, or that an arrow key was pressed on one of its buttons, and tells it as the event `rank-move` with
 * `{from, to}` in detail. With the attribute `fixed` nothing moves.
 */
class RankList extends HTMLElement {
  /** @type {Drag | null} */
  #drag = null;
  /** @type {string} class of the button that was used last */
  #used = 'rank-grip';
  #arrivals = new MutationObserver(() => this.#settle());

  connectedCallback() {
    this.addEventListener('pointerdown', this);
    this.addEventListener('keydown', this);
    this.addEventListener('click', this);
    this.#arrivals.observe(this, { childList: true });
  }

  disconnectedCallback() {
    this.#arrivals.disconnect();
    this.#drag?.cancel();
  }

  /** @returns {HTMLElement[]} */
  get rows() {
    return /** @type {HTMLElement[]} */ ([...this.children]);
  }

  /** Puts the focus back on a row that was moved, on the button that moved it while it still can. @param {HTMLElement} row */
  focusThing(row) {
    const button = /** @type {HTMLButtonElement | null} */ (row.querySelector(`.${this.#used}`));
    const grip = /** @type {HTMLElement | null} */ (row.querySelector('.rank-grip'));
    (button && !button.disabled ? button : grip)?.focus();
  }

  /** @param {Event} event */
  handleEvent(event) {
    const at = /** @type {HTMLElement} */ (event.target);
    const row = /** @type {HTMLElement | null} */ (at.closest('.rank-row'));
    if (!row || this.hasAttribute('fixed')) {
      return;
    }
    if (event instanceof KeyboardEvent) {
      this.#press(event, row, at);
    } else if (event.type === 'click') {
      this.#remember(at);
    } else if (event instanceof PointerEvent && event.button === 0 && at.closest('.rank-grip')) {
      this.#used = 'rank-grip';
      this.#drag?.cancel();
      this.#drag = new Drag(this, row, event, (from, to) => this.#move(from, to));
    }
  }

  /** @param {KeyboardEvent} event @param {HTMLElement} row @param {HTMLElement} at */
  #press(event, row, at) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || !at.closest('button')) {
      return;
    }
    event.preventDefault();
    this.#remember(at);
    const from = this.rows.indexOf(row);
    const to = from + step;
    if (to >= 0 && to < this.rows.length) {
      this.#move(from, to);
    }
  }

  /** @param {HTMLElement} at */
  #remember(at) {
    this.#used = ['rank-up', 'rank-down'].find((name) => at.closest(`.${name}`)) ?? 'rank-grip';
  }

  /** @param {number} from @param {number} to */
  #move(from, to) {
    this.dispatchEvent(new CustomEvent('rank-move', { detail: { from, to } }));
  }

  /** The server has moved the rows: what the drag had pushed aside lies where it belongs. */
  #settle() {
    this.#drag?.cancel();
    this.#drag = null;
  }
}

customElements.define('rank-list', RankList);
