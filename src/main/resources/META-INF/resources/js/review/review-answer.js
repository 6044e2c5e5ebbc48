import { History } from '../picture/history.js';

/** More missing things than any picture has; the grader takes no more. */
export const MOST_PLACES = 50;

/** What the learner has said so far, and what was said before, for undo. */
export class ReviewAnswer {
  #history;

  /** @param {Partial<import('./review-picture.js').Answer> | null} [draft] */
  constructor(draft) {
    this.#history = new History({ faults: draft?.faults ?? [], nothingHere: draft?.nothingHere ?? false });
  }

  /** @returns {import('./review-picture.js').Answer} */
  get present() {
    return this.#history.present;
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  /** @returns {boolean} whether there was anything to undo */
  undo() {
    return this.#history.undo();
  }

  /** The kind of fault of a box, empty for none. @param {string} slug */
  kindOf(slug) {
    return this.present.faults.find((fault) => fault.box === slug)?.kind ?? '';
  }

  /** Faults that have a place and no box. */
  get places() {
    return this.present.faults.filter((fault) => fault.box === undefined);
  }

  /** @param {string} slug @param {string} kind empty for no fault */
  name(slug, kind) {
    const others = this.present.faults.filter((fault) => fault.box !== slug);
    this.#record(kind ? [...others, { box: slug, kind }] : others);
  }

  place(x, y) {
    this.#record([...this.present.faults, { kind: 'missing', x, y }]);
  }

  take(fault) {
    this.#record(this.present.faults.filter((each) => each !== fault));
  }

  sayNothing(nothingHere) {
    this.#history.record({ faults: [], nothingHere });
  }

  #record(faults) {
    this.#history.record({ faults, nothingHere: false });
  }
}
