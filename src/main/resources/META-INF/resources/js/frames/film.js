import { html } from '../picture/elements.js';

/** The frames of a film, each on an annotator of its own that is filled when its frame is first looked at. */
export class Film {
  root = html('div', { class: 'film-stage', tabindex: -1 });
  /** @type {import('./film-annotator.js').Problem} */
  problem = { frames: [], labels: [] };
  #annotators = [];
  #laid = new Set();
  #alts = [];
  #revealed = null;
  #at = 0;
  #messages = {};
  #heard;

  /** @param {(type: string, detail: object) => void} heard what an annotator reports */
  constructor(heard) {
    this.#heard = heard;
  }

  get length() {
    return this.problem.frames.length;
  }

  get readOnly() {
    return Boolean(this.problem.readOnly || this.#revealed);
  }

  get current() {
    return this.#annotators[this.#at];
  }

  start(problem, messages) {
    this.problem = problem;
    this.#messages = messages;
    this.#laid.clear();
    this.#revealed = null;
    this.#alts = problem.frames.map(() => problem.alt);
    this.#annotators = problem.frames.map(() => this.#annotator());
    this.root.replaceChildren(...this.#annotators);
  }

  say(messages) {
    this.#messages = messages;
    for (const annotator of this.#annotators) annotator.messages = messages;
  }

  /** @param {number} at @param {string} alt what the frame shows, with its place in the film */
  show(at, alt) {
    this.#at = at;
    this.#alts[at] = alt;
    if (!this.#laid.has(at)) this.#lay(at);
    this.#annotators.forEach((annotator, frame) => {
      annotator.hidden = frame !== at;
    });
  }

  /** Keys stay with the film while the picture of its next frame is on its way. */
  focus() {
    this.root.focus({ preventScroll: true });
    this.current.focusPicture();
  }

  /** @param {{boxes: object[], nothingHere: boolean, feedback: object}[]} frames */
  reveal(frames) {
    this.#revealed = frames;
    this.#laid.clear();
  }

  answer() {
    return {
      frames: this.problem.frames.map(({ boxes, nothingHere }, frame) =>
        this.#revealed || !this.#laid.has(frame)
          ? { boxes: (this.#revealed?.[frame] ?? { boxes }).boxes, nothingHere: this.#revealed?.[frame].nothingHere ?? nothingHere }
          : this.#annotators[frame].getAnswer(),
      ),
    };
  }

  /** Boxes of the frame before whose numbers are still free in this one. */
  toCopy(at) {
    if (at === 0) return [];
    const { frames } = this.answer();
    const taken = new Set(frames[at].boxes.map((box) => box.label));
    return frames[at - 1].boxes.filter((box) => !taken.has(box.label));
  }

  #lay(at) {
    this.#laid.add(at);
    const { width, height, labels, maxBoxes, frames } = this.problem;
    const found = this.#revealed?.[at];
    const { boxes, nothingHere } = found ?? frames[at];
    const annotator = this.#annotators[at];
    annotator.problem = {
      src: frames[at].src,
      alt: this.#alts[at],
      width,
      height,
      labels,
      attributes: [],
      boxes,
      nothingHere,
      readOnly: this.readOnly,
      maxBoxes,
      oneEach: true,
    };
    if (found) annotator.showFeedback(found.feedback);
  }

  #annotator() {
    const annotator = document.createElement('box-annotator');
    annotator.messages = this.#messages;
    annotator.hidden = true;
    for (const type of ['answer-change', 'answer-check', 'mark-focus']) {
      annotator.addEventListener(type, (event) => annotator === this.current && this.#heard(type, event.detail));
    }
    return annotator;
  }
}
