/**
 * Shows today's time and whether it counts, and tells the server by the event "paid-beat" that somebody is active: pointer, keys,
 * touch, scrolling, or coming back to the page; at most every 25 seconds, and sooner where the time stands. Only the server
 * counts. Between two answers the page reckons on by itself, so that what it shows is near.
 *
 * @typedef {{seconds: number, left: number, running: boolean, turn: number}} Reading
 * @typedef {{label: string, minutes: string, running: string, stopped: string, rule: string, rate: string}} Words
 */
const BEAT = 25_000;
/** How soon a page whose time stands asks again. */
const WAKE = 5_000;
const LOOK = 5_000;
const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove', 'scroll'];

class PaidTime extends HTMLElement {
  /** @type {Reading} */
  #reading = { seconds: 0, left: 0, running: false, turn: 0 };
  /** @type {Words | undefined} */
  #words;
  /** How long it counts without a sign, in seconds; the most that the server ever granted. */
  #cut = 0;
  #since = 0;
  #active = -Infinity;
  #told = -Infinity;
  #timer = 0;
  #box = document.createElement('details');
  #mark = document.createElement('span');
  #label = document.createElement('span');
  #minutes = document.createElement('span');
  #state = document.createElement('span');
  #text = document.createElement('div');

  constructor() {
    super();
    for (const name of ['words', 'reading']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
  }

  connectedCallback() {
    this.#build();
    SIGNS.forEach((sign) => addEventListener(sign, this.#sign, { capture: true, passive: true }));
    document.addEventListener('visibilitychange', this.#sign);
    this.#tick();
  }

  disconnectedCallback() {
    SIGNS.forEach((sign) => removeEventListener(sign, this.#sign, { capture: true }));
    document.removeEventListener('visibilitychange', this.#sign);
    clearTimeout(this.#timer);
  }

  /** @param {Words} words */
  set words(words) {
    this.#words = words;
    this.#tick();
  }

  /** @param {Reading} reading */
  set reading(reading) {
    this.#reading = reading;
    this.#since = performance.now();
    this.#active = this.#since;
    this.#told = this.#since;
    this.#cut = Math.max(this.#cut, reading.left);
    this.#tick();
  }

  #build() {
    this.#mark.className = 'paid-mark';
    this.#mark.setAttribute('aria-hidden', 'true');
    this.#label.className = 'paid-label';
    this.#minutes.className = 'paid-minutes';
    this.#state.className = 'paid-state';
    this.#text.className = 'paid-rule';
    const summary = document.createElement('summary');
    summary.append(this.#mark, this.#label, ' ', this.#minutes, ' ', this.#state);
    this.#box.replaceChildren(summary, this.#text);
    this.replaceChildren(this.#box);
    this.addEventListener('keydown', (key) => {
      if (key.key === 'Escape' && this.#box.open) {
        this.#box.open = false;
        key.stopPropagation();
      }
    });
  }

  /** Somebody is here. What was counted before the sign stays; the cut begins anew. */
  #sign = () => {
    if (document.visibilityState !== 'visible') {
      return;
    }
    const now = performance.now();
    const counts = this.#counts(now);
    if (counts) {
      this.#active = now;
    }
    if (now - this.#told >= (counts ? BEAT : WAKE)) {
      this.#told = now;
      this.dispatchEvent(new CustomEvent('paid-beat'));
    }
  };

  /** @param {number} now */
  #counts(now) {
    return this.#reading.running && now <= this.#until();
  }

  /** When it stops, unless somebody is active before. */
  #until() {
    const granted = this.#since + this.#reading.left * 1_000;
    return this.#active > this.#since ? Math.max(granted, this.#active + this.#cut * 1_000) : granted;
  }

  #tick = () => {
    clearTimeout(this.#timer);
    if (!this.isConnected || !this.#words || this.#reading.turn === 0) {
      return;
    }
    const now = performance.now();
    const counts = this.#counts(now);
    const grown = this.#reading.running ? Math.max(0, Math.min(now, this.#until()) - this.#since) / 1_000 : 0;
    const minutes = Math.floor((this.#reading.seconds + grown) / 60);
    write(this.#label, this.#words.label);
    write(this.#minutes, this.#words.minutes.replace('{0}', String(minutes)));
    write(this.#state, counts ? this.#words.running : this.#words.stopped);
    write(this.#text, `${this.#words.rate} ${this.#words.rule}`);
    this.#box.classList.toggle('is-running', counts);
    this.#timer = setTimeout(this.#tick, LOOK);
  };
}

/** @param {HTMLElement} place @param {string} text */
function write(place, text) {
  if (place.textContent !== text) {
    place.textContent = text;
  }
}

customElements.define('paid-time', PaidTime);
