import { html } from '../picture/elements.js';
import { textOf } from '../picture/words.js';
import { styles } from '../picture/styles.js';
import { MOST_PLACES, ReviewAnswer } from './review-answer.js';
import { ReviewList } from './review-list.js';
import { ReviewStage } from './review-stage.js';
import { reviewStyles } from './styles.js';

/**
 * `<review-picture>`: a picture with somebody's boxes. Each gets its fault in a list beside the picture; where something
 * is missing is pointed at in the picture. Afterwards the planted faults are laid over it.
 *
 * Properties: `problem` (one item; setting it starts over) and `messages` (every text).
 * Events: `answer-change` {answer}, `mark-focus` {index}.
 *
 * @typedef {{kind: string, box?: string, x?: number, y?: number}} Fault coordinates are picture pixels
 * @typedef {{faults: Fault[], nothingHere: boolean}} Answer
 * @typedef {{kind: string, box: string | null, place: object | null, gold: object | null, missing: boolean,
 *   text: string}} Sign
 * @typedef {object} Problem
 * @property {string} src @property {number} width @property {number} height @property {string} alt
 * @property {{slug: string, name: string, colour: number, x: number, y: number, w: number, h: number}[]} boxes
 * @property {{slug: string, name: string}[]} kinds @property {string} missing
 * @property {number} allowed px that a side may be off without being a fault
 * @property {Partial<Answer> | null} answer a draft to go on from
 */
class ReviewPicture extends HTMLElement {
  /** @type {Sign[] | null} */ signs = null;
  answer = new ReviewAnswer();
  /** The box whose row is in use, by slug. */
  current = null;
  /** Whether the next tap says that something is missing. */
  placing = false;
  #problem;
  #messages = {};
  #stage;
  #list;
  #resize = new ResizeObserver(() => this.#stage?.resize());

  /** A text of the host. @type {import('../box-annotator/describe.js').Text} */
  text = (key, ...fill) => textOf(this.#messages, key, fill);

  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [styles(), reviewStyles()];
    this.shadowRoot.addEventListener('keydown', (event) => this.#key(event));
  }

  connectedCallback() {
    this.#build();
  }

  disconnectedCallback() {
    this.#resize.disconnect();
  }

  /** @returns {Problem} */
  get problem() {
    return this.#problem;
  }

  set problem(problem) {
    if (!problem) return;
    this.#problem = problem;
    this.answer = new ReviewAnswer(problem.answer);
    this.signs = null;
    this.#build();
  }

  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    this.#messages = messages ?? {};
    this.#build();
  }

  /** @returns {Answer} the answer as it stands */
  getAnswer() {
    return this.answer.present;
  }

  /** @param {{marks: Sign[]}} feedback */
  showFeedback({ marks }) {
    this.signs = marks;
    this.placing = false;
    this.#build();
  }

  /** Highlights one mark, for a list of reasons beside the picture. @param {number} index -1 for none */
  focusMark(index) {
    this.#stage?.focusMark(index);
  }

  /** @param {string} slug @param {string} kind empty for no fault */
  name(slug, kind) {
    this.answer.name(slug, kind);
    this.#changed();
    const name = this.problem.kinds.find((each) => each.slug === kind)?.name ?? this.text('box.fine');
    this.say('said.fault', this.problem.boxes.findIndex((box) => box.slug === slug) + 1, name);
  }

  /** Something is missing here. @param {{x: number, y: number}} point */
  place(point) {
    if (this.answer.places.length >= MOST_PLACES) return this.say('said.tooMany', MOST_PLACES);
    const x = Math.round(point.x);
    const y = Math.round(point.y);
    this.answer.place(x, y);
    this.placing = false;
    this.#changed();
    this.say('said.placed', x, y);
  }

  take(fault) {
    this.answer.take(fault);
    this.#changed();
    this.say('said.removed');
  }

  toggleNothing() {
    const { faults, nothingHere } = this.getAnswer();
    if (faults.length > 0) return this.say('said.noneRefused', faults.length);
    this.answer.sayNothing(!nothingHere);
    this.#changed();
    this.say(nothingHere ? 'said.noneOff' : 'said.none');
  }

  undo() {
    if (!this.answer.undo()) return this.say('said.nothingToUndo');
    this.#changed();
    this.say('said.undone', this.getAnswer().faults.length);
  }

  /** @param {boolean} placing @param {boolean} focus whether the picture takes the focus */
  usePlacing(placing, focus = false) {
    this.placing = placing;
    if (placing) this.say('hint.placing');
    if (placing && focus) this.#stage.focus();
    this.draw();
  }

  /** Shows a box and its row together. @param {string | null} slug @param {boolean} focus whether the row takes the focus */
  look(slug, focus = false) {
    this.current = slug;
    this.draw();
    if (focus && slug) this.#list.focus(slug);
  }

  toList() {
    this.usePlacing(false);
    this.#list.focus(this.current ?? this.problem.boxes[0]?.slug);
  }

  say(key, ...fill) {
    this.tell(this.text(key, ...fill));
  }

  tell(words) {
    this.#list.tell(words);
  }

  lookAtMark(index) {
    this.#stage.focusMark(index);
    if (index >= 0) this.dispatchEvent(new CustomEvent('mark-focus', { detail: { index } }));
  }

  draw() {
    this.#stage?.draw();
    this.#list?.draw();
  }

  #changed() {
    this.draw();
    this.dispatchEvent(new CustomEvent('answer-change', { detail: { answer: this.getAnswer() } }));
  }

  #key(event) {
    const key = event.key.toLowerCase();
    if ((event.ctrlKey || event.metaKey) && key === 'z' && !event.shiftKey && !this.signs) this.undo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (key === 'm' && !this.signs && event.target.localName !== 'select') this.usePlacing(true, true);
    else if (key === 'escape' && this.placing) this.toList();
    else if (key === 'enter') return event.stopPropagation();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #build() {
    if (!this.isConnected || !this.problem || Object.keys(this.#messages).length === 0) return;
    this.#resize.disconnect();
    this.#stage = new ReviewStage(this);
    this.#list = new ReviewList(this);
    const root = html('div', { class: `annotator review${this.signs ? ' read-only' : ''}` }, this.#stage.root, this.#list.root);
    this.shadowRoot.replaceChildren(root);
    const by = (hand) => () => root.classList.toggle('by-hand', hand);
    root.addEventListener('pointerdown', by(true), true);
    root.addEventListener('keydown', by(false), true);
    this.#resize.observe(this.#stage.stage);
    this.#stage.resize();
    this.draw();
  }
}

customElements.define('review-picture', ReviewPicture);
