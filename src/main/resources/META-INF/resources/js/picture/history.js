/**
 * What was there before, for undo and redo. Holds whole states, which must never be changed once recorded.
 * @template T
 */
export class History {
  /** @type {T[]} */ #past = [];
  /** @type {T[]} */ #future = [];
  /** @type {T} */ #present;
  /** @type {string | null} */ #run = null;

  /** @param {T} start */
  constructor(start) {
    this.#present = start;
  }

  get present() {
    return this.#present;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  /**
   * Records a new state. States recorded one after another under the same run count as one step,
   * so that thirty presses of an arrow key are undone at once.
   * @param {T} state @param {string | null} [run]
   */
  record(state, run = null) {
    if (run === null || run !== this.#run) this.#past.push(this.#present);
    this.#present = state;
    this.#future = [];
    this.#run = run;
  }

  /** Ends the current run: the next state is a step of its own. */
  endRun() {
    this.#run = null;
  }

  /** @returns {boolean} whether there was anything to undo */
  undo() {
    return this.#step(this.#past, this.#future);
  }

  /** @returns {boolean} whether there was anything to redo */
  redo() {
    return this.#step(this.#future, this.#past);
  }

  #step(from, to) {
    this.#run = null;
    if (from.length === 0) return false;
    to.push(this.#present);
    this.#present = from.pop();
    return true;
  }
}
