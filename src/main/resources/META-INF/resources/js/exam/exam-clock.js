/**
 * Counts down from what the server said last. It decides nothing: when the time seems to be up, or the page comes back to life,
 * it asks the server by the event "exam-look".
 *
 * Minutes are shown, and seconds only below five minutes. At ten, five and one minutes a polite line says so.
 *
 * @typedef {{millis: number, running: boolean, turn: number}} Left
 * @typedef {{minutes: string, minute: string, seconds: string, paused: string, up: string, said: string}} Words
 */
const MINUTE = 60_000;
const SECONDS_BELOW = 5 * MINUTE;
const SAID_AT = [10, 5, 1].map((minutes) => minutes * MINUTE);
/** How long to wait before asking again, when the server says that time is left. */
const PATIENCE = 2_000;

class ExamClock extends HTMLElement {
  /** @type {Left} */
  #left = { millis: 0, running: false, turn: 0 };
  /** @type {Words | undefined} */
  #words;
  #since = 0;
  #timer = 0;
  #asked = -Infinity;
  #before = Infinity;
  #shown = document.createElement('span');
  #said = document.createElement('span');

  constructor() {
    super();
    for (const name of ['words', 'left']) {
      if (Object.hasOwn(this, name)) {
        const early = this[name];
        delete this[name];
        this[name] = early;
      }
    }
  }

  connectedCallback() {
    this.#said.className = 'ts-unseen';
    this.#said.setAttribute('role', 'status');
    this.replaceChildren(this.#shown, this.#said);
    document.addEventListener('visibilitychange', this.#wake);
    this.#tick();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#wake);
    clearTimeout(this.#timer);
  }

  /** @param {Words} words */
  set words(words) {
    this.#words = words;
    this.#tick();
  }

  /** @param {Left} left */
  set left(left) {
    this.#left = left;
    this.#since = performance.now();
    this.#tick();
  }

  #tick = () => {
    clearTimeout(this.#timer);
    if (!this.isConnected || !this.#words || this.#left.turn === 0) {
      return;
    }
    if (!this.#left.running) {
      this.#shown.textContent = this.#words.paused;
      return;
    }
    const millis = Math.max(0, this.#left.millis - (performance.now() - this.#since));
    this.#shown.textContent = this.#told(millis, this.#words);
    this.#say(millis, this.#words);
    if (millis === 0) {
      this.#look();
    }
    this.#timer = setTimeout(this.#tick, millis === 0 ? PATIENCE : 1_000);
  };

  /**
   * @param {number} millis
   * @param {Words} words
   * @returns {string}
   */
  #told(millis, words) {
    if (millis === 0) {
      return words.up;
    }
    if (millis < SECONDS_BELOW) {
      const seconds = Math.ceil(millis / 1_000);
      const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
      return words.seconds.replace('{0}', clock);
    }
    return words.minutes.replace('{0}', String(Math.ceil(millis / MINUTE)));
  }

  /**
   * Says it once when a mark is passed while counting, not for a mark that lay behind from the start.
   *
   * @param {number} millis
   * @param {Words} words
   */
  #say(millis, words) {
    const mark = SAID_AT.findLast((at) => this.#before > at && millis <= at);
    if (mark !== undefined && this.#before !== Infinity) {
      const minutes = mark / MINUTE;
      const left = minutes === 1 ? words.minute : words.minutes.replace('{0}', String(minutes));
      this.#said.textContent = words.said.replace('{0}', left);
    }
    this.#before = millis;
  }

  #wake = () => {
    if (document.visibilityState === 'visible' && this.#left.running) {
      this.#look();
    }
  };

  /** Never more often than every two seconds. */
  #look() {
    const now = performance.now();
    if (now - this.#asked >= PATIENCE) {
      this.#asked = now;
      this.dispatchEvent(new CustomEvent('exam-look'));
    }
  }
}

customElements.define('exam-clock', ExamClock);
