import { History } from './history.js';

/**
 * @typedef {import('./geometry.js').Box & {id: string, label: string, attributes: string[]}} LabeledBox
 * @typedef {{boxes: LabeledBox[], nothingHere: boolean}} Answer
 */

/** The answer as it stands, its history, and which box is selected. Every change makes a new state. */
export class AnswerSheet {
  /** @type {string | null} */
  selectedId = null;
  /** @type {History<Answer>} */
  #history;
  #lastNumber = 0;

  /** @param {LabeledBox[]} boxes @param {boolean} nothingHere */
  constructor(boxes = [], nothingHere = false) {
    const own = boxes.map((box) => ({ ...box, attributes: [...(box.attributes ?? [])] }));
    this.#history = new History({ boxes: own, nothingHere });
  }

  get boxes() {
    return this.#history.present.boxes;
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

  /** Whether there is anything to check. */
  get begun() {
    return this.nothingHere || this.boxes.length > 0;
  }

  get selected() {
    return this.boxes.find((box) => box.id === this.selectedId) ?? null;
  }

  /** @returns {Answer} a copy that the caller may keep */
  toAnswer() {
    return structuredClone(this.#history.present);
  }

  /** Adds and selects a box. @param {import('./geometry.js').Box} box @param {string} label @returns {LabeledBox} */
  add(box, label) {
    const added = { id: this.#nextId(), label, ...box, attributes: [] };
    this.#history.record({ boxes: [...this.boxes, added], nothingHere: false });
    this.selectedId = added.id;
    return added;
  }

  /** Adds boxes in one step and selects none of them. @param {LabeledBox[]} boxes */
  addAll(boxes) {
    const added = boxes.map((box) => ({ ...box, id: this.#nextId(), attributes: [...(box.attributes ?? [])] }));
    this.#history.record({ boxes: [...this.boxes, ...added], nothingHere: false });
    this.selectedId = null;
  }

  /** @param {string} id @param {Partial<LabeledBox>} change @param {string | null} [run] see {@link History.record} */
  change(id, change, run = null) {
    const boxes = this.boxes.map((box) => (box.id === id ? { ...box, ...change } : box));
    this.#history.record({ boxes, nothingHere: this.nothingHere }, run);
  }

  /** Removes a box and selects its neighbour. @param {string} id @returns {LabeledBox | null} the neighbour */
  remove(id) {
    const index = this.boxes.findIndex((box) => box.id === id);
    const boxes = this.boxes.filter((box) => box.id !== id);
    this.#history.record({ boxes, nothingHere: this.nothingHere });
    const neighbour = boxes[Math.min(index, boxes.length - 1)] ?? null;
    this.selectedId = neighbour?.id ?? null;
    return neighbour;
  }

  /** @param {boolean} nothingHere */
  declareNothing(nothingHere) {
    this.#history.record({ boxes: this.boxes, nothingHere });
  }

  endRun() {
    this.#history.endRun();
  }

  undo() {
    return this.#afterStep(this.#history.undo());
  }

  redo() {
    return this.#afterStep(this.#history.redo());
  }

  #afterStep(stepped) {
    if (stepped && !this.selected) this.selectedId = null;
    return stepped;
  }

  #nextId() {
    const taken = new Set(this.boxes.map((box) => box.id));
    do this.#lastNumber += 1;
    while (taken.has(`b${this.#lastNumber}`));
    return `b${this.#lastNumber}`;
  }
}
