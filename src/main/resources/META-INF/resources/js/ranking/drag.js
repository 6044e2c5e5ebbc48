/** Closer than this to the edge of the window, in px, the page scrolls along. */
const EDGE = 72;
const SCROLL_STEP = 12;

/** One row is dragged up or down by pointer; the others make room. Escape puts everything back. */
export class Drag {
  #ending = new AbortController();
  /** Tops and heights at the start, in page px. */
  #places;
  #from;
  #to;
  #grabbedAt;
  #lastY;
  #scrolling = 0;

  /**
   * @param {{rows: HTMLElement[]} & HTMLElement} list
   * @param {HTMLElement} row
   * @param {PointerEvent} start
   * @param {(from: number, to: number) => void} dropped hears the places, when they differ
   */
  constructor(list, row, start, dropped) {
    this.list = list;
    this.row = row;
    this.dropped = dropped;
    this.#from = list.rows.indexOf(row);
    this.#to = this.#from;
    this.#grabbedAt = start.clientY + scrollY;
    this.#lastY = start.clientY;
    this.#places = list.rows.map((each) => {
      const box = each.getBoundingClientRect();
      return { top: box.top + scrollY, height: box.height };
    });
    const grip = /** @type {HTMLElement} */ (start.target);
    grip.setPointerCapture?.(start.pointerId);
    const signal = this.#ending.signal;
    grip.addEventListener('pointermove', (event) => this.#follow(event.clientY), { signal });
    grip.addEventListener('pointerup', () => this.#drop(), { signal });
    grip.addEventListener('pointercancel', () => this.cancel(), { signal });
    addEventListener('keydown', (event) => event.key === 'Escape' && this.cancel(), { signal });
    row.classList.add('is-dragged');
    this.#scrolling = requestAnimationFrame(() => this.#scroll());
  }

  /** @param {number} y in window px */
  #follow(y) {
    this.#lastY = y;
    const down = y + scrollY - this.#grabbedAt;
    const dragged = this.#places[this.#from];
    const middle = dragged.top + down + dragged.height / 2;
    this.#to = this.#places.filter((place, index) => {
      const centre = place.top + place.height / 2;
      return index < this.#from ? centre < middle : index > this.#from && centre < middle;
    }).length;
    const room = this.#places.length > 1 ? dragged.height + this.#gap() : 0;
    this.list.rows.forEach((row, index) => {
      const above = index > this.#from && index <= this.#to ? -room : 0;
      const below = index < this.#from && index >= this.#to ? room : 0;
      row.style.transform = `translateY(${index === this.#from ? down : above + below}px)`;
    });
  }

  #gap() {
    const [first, second] = this.#places;
    return second.top - first.top - first.height;
  }

  /** Near an edge of the window the page goes on. */
  #scroll() {
    const direction = this.#lastY < EDGE ? -1 : this.#lastY > innerHeight - EDGE - 64 ? 1 : 0;
    if (direction) {
      scrollBy(0, direction * SCROLL_STEP);
      this.#follow(this.#lastY);
    }
    this.#scrolling = requestAnimationFrame(() => this.#scroll());
  }

  /** The rows stay where they are until the server has moved them. */
  #drop() {
    this.#stop();
    if (this.#to === this.#from) {
      this.cancel();
    } else {
      this.dropped(this.#from, this.#to);
    }
  }

  #stop() {
    cancelAnimationFrame(this.#scrolling);
    this.#ending.abort();
  }

  cancel() {
    this.#stop();
    this.row.classList.remove('is-dragged');
    this.list.rows.forEach((row) => row.style.removeProperty('transform'));
  }
}
