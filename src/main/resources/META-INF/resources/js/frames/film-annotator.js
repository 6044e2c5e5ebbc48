import '../box-annotator/box-annotator.js';
import { textOf } from '../picture/words.js';
import { Film } from './film.js';
import { Loading } from './loading.js';
import { Strip } from './strip.js';
import { Tools } from './tools.js';

/**
 * `<film-annotator>`: a film, frame by frame, on which a person boxes things and gives each the same number in every
 * frame. Each frame is a `<box-annotator>` of its own, whose classes are the numbers; so each frame has its own undo.
 *
 * Properties: `problem` (one item; setting it starts over), `messages` (texts of the film) and `boxMessages` (texts of the
 * annotators). Events: `answer-change` {answer}, `answer-check` {answer}, `mark-focus` {frame, index}.
 *
 * @typedef {object} Problem coordinates are picture pixels
 * @property {{src: string, boxes: object[], nothingHere: boolean}[]} frames each with its draft
 * @property {number} width @property {number} height @property {string} alt
 * @property {{slug: string, name: string, colour: number}[]} labels a number of a class each
 * @property {boolean} readOnly @property {number} maxBoxes
 */
class FilmAnnotator extends HTMLElement {
  #messages = {};
  #boxMessages = {};
  #text = (key, ...fill) => textOf(this.#messages, key, fill);
  #film = new Film((type, detail) => this.#heard(type, detail));
  #strip = new Strip(this.#text, (frame) => this.go(frame));
  #tools = new Tools(this.#text, { step: (by) => this.go(this.#at + by, true), copy: () => this.#copy() });
  #loading = new Loading((frame, src) => this.#strip.picture(frame, src));
  #at = 0;

  connectedCallback() {
    if (!this.#strip.root.isConnected) {
      this.append(this.#strip.root, this.#tools.root, this.#film.root);
      this.addEventListener('keydown', (event) => this.#keyDown(event));
    }
    for (const property of ['messages', 'boxMessages', 'problem']) this.#upgrade(property);
  }

  disconnectedCallback() {
    this.#loading.stop();
  }

  /** @returns {Problem} */
  get problem() {
    return this.#film.problem;
  }

  set problem(problem) {
    if (!problem) return;
    this.#film.start(problem, this.#boxMessages);
    this.#strip.lay(problem.frames.length);
    this.#loading.start(problem.frames.map((frame) => frame.src));
    this.go(0);
  }

  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    this.#messages = messages ?? {};
    this.#refresh();
    this.#tellPlace();
  }

  get boxMessages() {
    return this.#boxMessages;
  }

  set boxMessages(messages) {
    this.#boxMessages = messages ?? {};
    this.#film.say(this.#boxMessages);
  }

  /** Place of the frame in sight, from 0. */
  get frame() {
    return this.#at;
  }

  /** @returns {{frames: import('../box-annotator/answer-sheet.js').Answer[]}} the answer as it stands */
  getAnswer() {
    return this.#film.answer();
  }

  /**
   * Shows gold and marks on every frame; nothing can be changed any more.
   * @param {{frames: {boxes: object[], nothingHere: boolean, feedback: object, kind: string, words: string}[],
   *   first: number}} found first is the frame to look at
   */
  showFeedback(found) {
    this.#film.reveal(found.frames);
    this.#strip.judge(found.frames);
    this.go(found.first);
  }

  /** Goes to a frame and highlights one of its marks. @param {number} frame @param {number} index -1 for none */
  focusMark(frame, index) {
    if (frame < 0) return this.#film.current.focusMark(-1);
    this.go(frame);
    this.#film.current.focusMark(index);
  }

  /** @param {number} frame @param {boolean} [hold] whether the keys go along to the frame's picture */
  go(frame, hold = false) {
    const last = this.#film.length - 1;
    if (last < 0) return;
    this.#at = Math.max(0, Math.min(frame, last));
    const inside = hold && this.#film.root.contains(document.activeElement);
    this.#film.show(this.#at, this.#text('picture', this.#at + 1, last + 1, this.problem.alt));
    this.#loading.want(this.#at);
    if (inside) this.#film.focus();
    this.#refresh();
    this.#tellPlace();
  }

  #tellPlace() {
    const { length } = this.#film;
    if (length > 0 && 'at' in this.#messages) {
      this.#tools.tell(this.#text('at', this.#at + 1, length, this.#strip.words(this.#at)));
    }
  }

  #refresh() {
    const { length, readOnly } = this.#film;
    if (length === 0) return;
    this.#strip.show(this.#at, this.#film.answer().frames);
    this.#tools.show({ at: this.#at, length, readOnly, copies: this.#film.toCopy(this.#at).length });
  }

  #copy() {
    const boxes = this.#film.toCopy(this.#at);
    if (this.#film.readOnly || this.#at === 0) return;
    if (boxes.length === 0) return this.#tools.tell(this.#text('copied.none', this.#at));
    this.#film.current.addBoxes(boxes);
    this.#tools.tell(this.#text('copied', boxes.length, this.#at));
  }

  #heard(type, detail) {
    if (type === 'mark-focus') {
      this.#report(type, { frame: this.#at, index: detail.index });
      return;
    }
    const before = this.#strip.words(this.#at);
    this.#refresh();
    if (this.#strip.words(this.#at) !== before) this.#tellPlace();
    this.#report(type, { answer: this.#film.answer() });
  }

  #report(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #keyDown(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const acts = {
      ',': () => this.go(this.#at - 1, true),
      PageUp: () => this.go(this.#at - 1, true),
      '.': () => this.go(this.#at + 1, true),
      PageDown: () => this.go(this.#at + 1, true),
      d: () => this.#copy(),
    };
    const act = acts[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  /** A property set before the element was defined hides the accessor: hand it over. */
  #upgrade(property) {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete this[property];
    this[property] = value;
  }
}

customElements.define('film-annotator', FilmAnnotator);
