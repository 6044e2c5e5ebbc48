import { styles } from '../picture/styles.js';
import { Desk } from './desk.js';
import { pressKey } from './keys.js';

/**
 * `<box-annotator>`: a picture on which a person marks things with boxes, by mouse, finger or keyboard, and on which
 * the answer is later shown beside gold.
 *
 * Properties: `problem` (one item; setting it starts over) and `messages` (every text, see messages.js).
 * Events: `answer-change` {answer}, `answer-check` {answer}, `mark-focus` {index}.
 *
 * @typedef {object} Problem coordinates are picture pixels
 * @property {string} src @property {number} width @property {number} height @property {string} alt
 * @property {{slug: string, name: string, colour: number}[]} labels colour is 0 to 9
 * @property {{slug: string, name: string}[]} attributes
 * @property {import('./answer-sheet.js').LabeledBox[]} boxes a draft to go on from
 * @property {boolean} nothingHere @property {boolean} readOnly @property {number} [maxBoxes]
 * @property {boolean} [oneEach] whether each class is for one thing, so that a new box takes a class that is still free
 */
class BoxAnnotator extends HTMLElement {
  #desk;
  #resize;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [styles()];
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

  /** @returns {import('./answer-sheet.js').Answer} the answer as it stands */
  getAnswer() {
    return this.#desk.sheet.toAnswer();
  }

  /** Adds boxes from elsewhere, as one change. @param {import('./answer-sheet.js').LabeledBox[]} boxes */
  addBoxes(boxes) {
    if (!this.#desk.readOnly) this.#desk.editing.addAll(boxes);
  }

  /** Gives the keys to the picture, with nothing selected; as soon as it is there, if nobody has taken them meanwhile. */
  focusPicture() {
    const { picture } = this.#desk;
    if (picture.ready) return this.#desk.focusBox(null);
    const held = document.activeElement;
    const take = () => document.activeElement === held && !this.hidden && this.#desk.focusBox(null);
    picture.image.addEventListener('load', take, { once: true });
  }

  /** Shows gold and the marks over the answer; nothing can be changed until `clearFeedback`. */
  showFeedback(feedback) {
    this.#desk.showFeedback(feedback);
  }

  clearFeedback() {
    this.#desk.showFeedback(null);
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
    } else if (desk.picture.ready && pressKey(event, onPicture, this.#intents)) {
      event.preventDefault();
    }
  }

  /** What keys can ask for. With nothing to change, only looking is left. */
  get #intents() {
    const desk = this.#desk;
    const { editing } = desk;
    const may = (act) => (desk.readOnly ? () => {} : act);
    return {
      use: (tool) => desk.tools.use(tool),
      undo: () => desk.tools.use('undo'),
      redo: () => desk.tools.use('redo'),
      check: may(() => desk.check()),
      escape: () => this.#escape(),
      nudge: may((dx, dy) => (desk.sheet.selected ? editing.nudge(dx, dy) : desk.crossHair.move(dx, dy))),
      grow: may((dx, dy) => editing.grow(dx, dy)),
      classifyByNumber: may((number) => {
        const label = desk.problem.labels[number - 1];
        if (label) editing.classify(label.slug);
      }),
      addAtCrossHair: may(() => this.#addAtCrossHair()),
    };
  }

  /** A fifth of what can be seen, around the cross-hair. */
  #addAtCrossHair() {
    const { viewport, editing, problem } = this.#desk;
    const { x, y } = this.#desk.crossHair.point;
    const side = Math.min(problem.width, problem.height, viewport.stage.width / viewport.scale) / 5;
    const w = Math.max(4, Math.round(side));
    editing.add({ x: Math.round(x - w / 2), y: Math.round(y - w / 2), w, h: w });
  }

  #escape() {
    const desk = this.#desk;
    if (desk.putDown()) {
      desk.say('said.cancelled');
      desk.draw();
      return true;
    }
    if (desk.feedback && desk.lookedAt >= 0) {
      desk.focusMark(-1);
      return true;
    }
    if (!desk.sheet.selected) return false;
    desk.focusBox(null);
    desk.say('said.deselected');
    return true;
  }

  #focusIn(target) {
    const desk = this.#desk;
    if (target.dataset?.id && target.dataset.id !== desk.sheet.selectedId) desk.select(target.dataset.id);
    else if (target.dataset?.index) desk.lookAt(Number(target.dataset.index));
    else if (target === desk.frame.overlay && desk.sheet.selected) desk.deselect();
  }

  /** A property set before the element was defined hides the accessor: hand it over. */
  #upgrade(property) {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete this[property];
    this[property] = value;
  }
}

customElements.define('box-annotator', BoxAnnotator);
