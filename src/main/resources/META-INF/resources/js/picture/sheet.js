import { History } from './history.js';

/**
 * Things drawn on a picture: the answer as it stands, its history, and which thing is selected. Every change makes a
 * new state.
 *
 * @typedef {{id: string, label: string}} Thing
 * @template {Thing} T
 */
export class Sheet {
  /** @type {string | null} */
  selectedId = null;
  /** @type {History<{things: T[], nothingHere: boolean}>} */
  #history;
  #letter;
  #lastNumber = 0;

  /** @param {string} letter how the ids of new things begin @param {T[]} things @param {boolean} nothingHere */
  constructor(letter, things, nothingHere) {
    this.#letter = letter;
    this.#history = new History({ things, nothingHere });
  }

  get things() {
    return this.#history.present.things;
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
    return this.nothingHere || this.things.length > 0;
  }

  get selected() {
    return this.things.find((thing) => thing.id === this.selectedId) ?? null;
  }

  /** Adds and selects a thing. @param {Omit<T, 'id'>} thing @returns {T} */
  put(thing) {
    const added = { id: this.#nextId(), ...thing };
    this.#history.record({ things: [...this.things, added], nothingHere: false });
    this.selectedId = added.id;
    return added;
  }

  /** Adds things in one step, each under an id of its own, and selects none of them. @param {T[]} things */
  putAll(things) {
    const added = things.map((thing) => ({ ...thing, id: this.#nextId() }));
    this.#history.record({ things: [...this.things, ...added], nothingHere: false });
    this.selectedId = null;
  }

  /** @param {string} id @param {Partial<T>} change @param {string | null} [run] see {@link History.record} */
  change(id, change, run = null) {
    const things = this.things.map((thing) => (thing.id === id ? { ...thing, ...change } : thing));
    this.#history.record({ things, nothingHere: this.nothingHere }, run);
  }

  /** Removes a thing and selects its neighbour. @param {string} id @returns {T | null} the neighbour */
  remove(id) {
    const index = this.things.findIndex((thing) => thing.id === id);
    const things = this.things.filter((thing) => thing.id !== id);
    this.#history.record({ things, nothingHere: this.nothingHere });
    const neighbour = things[Math.min(index, things.length - 1)] ?? null;
    this.selectedId = neighbour?.id ?? null;
    return neighbour;
  }

  /** @param {boolean} nothingHere */
  declareNothing(nothingHere) {
    this.#history.record({ things: this.things, nothingHere });
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
    const taken = new Set(this.things.map((thing) => thing.id));
    do this.#lastNumber += 1;
    while (taken.has(`${this.#letter}${this.#lastNumber}`));
    return `${this.#letter}${this.#lastNumber}`;
  }
}
