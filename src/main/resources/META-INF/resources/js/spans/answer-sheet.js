import { History } from '../picture/history.js';

/**
 * @typedef {{start: number, end: number, label: string}} Span code points of the text; the end is the first one after it
 * @typedef {{spans: Span[], nothingHere: boolean}} Answer
 */

/** The answer as it stands and its history. Spans keep the order of the text and never overlap. */
export class AnswerSheet {
  /** @type {History<Answer>} */
  #history;

  /** @param {Span[]} spans @param {boolean} nothingHere */
  constructor(spans = [], nothingHere = false) {
    this.#history = new History({ spans: spans.map((span) => ({ ...span })), nothingHere });
  }

  get spans() {
    return this.#history.present.spans;
  }

  get nothingHere() {
    return this.#history.present.nothingHere;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  get canRedo() {
    return this.#history.canRedo;
  }

  /** @returns {Answer} a copy that the caller may keep */
  toAnswer() {
    return structuredClone(this.#history.present);
  }

  /** @param {number} start @param {number} end @returns {Span | undefined} a span that covers just this */
  covering(start, end) {
    return this.spans.find((span) => span.start <= start && end <= span.end);
  }

  /**
   * Marks a stretch; spans that it overlaps make room.
   * @param {Span} span @param {number} most how many spans the text takes
   * @returns {boolean} whether there was room
   */
  mark(span, most) {
    const others = this.spans.filter((other) => other.end <= span.start || span.end <= other.start);
    if (others.length >= most) return false;
    const spans = [...others, span].sort((one, other) => one.start - other.start);
    this.#history.record({ spans, nothingHere: false });
    return true;
  }

  /** @param {Span} span one of `spans` */
  remove(span) {
    this.#history.record({ spans: this.spans.filter((other) => other !== span), nothingHere: false });
  }

  /** @param {boolean} nothingHere */
  declareNothing(nothingHere) {
    this.#history.record({ spans: this.spans, nothingHere });
  }

  undo() {
    return this.#history.undo();
  }

  redo() {
    return this.#history.redo();
  }
}
