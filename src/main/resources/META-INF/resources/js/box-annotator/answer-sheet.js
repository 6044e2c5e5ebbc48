import { Sheet } from '../picture/sheet.js';

/**
 * @typedef {import('../picture/geometry.js').Box & {id: string, label: string, attributes: string[]}} LabeledBox
 * @typedef {{boxes: LabeledBox[], nothingHere: boolean}} Answer
 */

/** The boxes of an answer. @extends {Sheet<LabeledBox>} */
export class AnswerSheet extends Sheet {
  /** @param {LabeledBox[]} boxes @param {boolean} nothingHere */
  constructor(boxes = [], nothingHere = false) {
    super('b', boxes.map((box) => ({ ...box, attributes: [...(box.attributes ?? [])] })), nothingHere);
  }

  get boxes() {
    return this.things;
  }

  /** @returns {Answer} a copy that the caller may keep */
  toAnswer() {
    return structuredClone({ boxes: this.boxes, nothingHere: this.nothingHere });
  }

  /** Adds and selects a box. @param {import('../picture/geometry.js').Box} box @param {string} label */
  add(box, label) {
    return this.put({ label, ...box, attributes: [] });
  }

  /** Adds boxes in one step and selects none of them. @param {LabeledBox[]} boxes */
  addAll(boxes) {
    this.putAll(boxes.map((box) => ({ ...box, attributes: [...(box.attributes ?? [])] })));
  }
}
