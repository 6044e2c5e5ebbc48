import { styles } from '../picture/styles.js';
import { Desk } from './desk.js';
import { pressKey } from './keys.js';
import { pointStyles } from './styles-points.js';

/**
 * `<point-annotator>`: a picture on which a person places the named points of one thing by mouse, finger or
 * keyboard, and on which the answer is later shown beside gold.
 *
 * Properties: `problem` (one item; setting it starts over) and `messages` (every text, see messages.js).
 * Events: `answer-change` {answer}, `answer-check` {answer}, `mark-focus` {index}.
 *
 * @typedef {object} Problem coordinates are picture pixels
 * @property {string} src @property {number} width @property {number} height @property {string} alt
 * @property {{slug: string, name: string, colour: number}[]} labels the points; colour is 0 to 9
 * @property {{slug: string, name: string}[]} attributes visible, hidden and absent
 * @property {import('../picture/geometry.js').Box} thing what is asked about
 * @property {import('./desk.js').Point[]} points a draft to go on from @property {boolean} readOnly
 */
class PointAnnotator extends HTMLElement {
  #desk;
  #resize;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles(), pointStyles()];
    this.#desk = new Desk(shadow, (type, detail) => this.dispatchEvent(new CustomEvent(type, { detail })));
    const { stage } = this.#desk.frame;
    this.#resize = new ResizeObserver(() => {
      this.#desk.viewport.resize(stage.clientWidth, stage.clientHeight);
      this.#desk.refresh();
    });
    shadow.addEventListener('keydown', (event) => this.#keyDown(event));
    shadow.addEventListener('keyup', (event) => event.key === ' ' && (this.#desk.pointer.panning = false));
    shadow.addEventListener('focusin', (event) => this.#focusIn(event.target));
    this.addEventListener('blur', () => (this.#desk.pointer.panning = false));
  }

  connectedCallback() {
    this.#resize.observe(this.#desk.frame.stage);
    for (const property of ['messages', 'problem']) this.#upgrade(property);
  }

  disconnectedCallback() {
    this.#resize.disconnect();
    this.#desk.editing.flush();
  }

  /** @returns {Problem} */
  get problem() {
    return this.#desk.problem;
  }

  set problem(problem) {
    if (problem) this.#desk.lay(problem);
  }

  /** @returns {Record<string, string>} */
  get messages() {
    return this.#desk.messages;
  }

  set messages(messages) {
    this.#desk.messages = messages ?? {};
    this.#desk.name();
  }

  /** The answer as it stands. */
  getAnswer() {
    this.#desk.editing.flush();
    return this.#desk.toAnswer();
  }

  /** Shows gold and the marks over the answer; nothing can be changed any more. */
  showFeedback(feedback) {
    this.#desk.showFeedback(feedback);
  }

  /** Highlights one mark, for a list of reasons beside the picture. @param {number} index -1 for none */
  focusMark(index) {
    this.#desk.focusMark(index);
  }

  #keyDown(event) {
    const desk = this.#desk;
    const onPicture = desk.frame.overlay.contains(event.target);
    if (event.key === ' ' && onPicture) {
      desk.pointer.panning = true;
      event.preventDefault();
    } else if (desk.picture.ready && pressKey(event, onPicture, desk)) {
      event.preventDefault();
    }
  }

  #focusIn(target) {
    const desk = this.#desk;
    if (target.dataset?.slug && target.matches('.point')) desk.take(target.dataset.slug);
    else if (target.dataset?.index) desk.lookAt(Number(target.dataset.index));
  }

  /** A property set before the element was defined hides the accessor: hand it over. */
  #upgrade(property) {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete this[property];
    this[property] = value;
  }
}

customElements.define('point-annotator', PointAnnotator);
