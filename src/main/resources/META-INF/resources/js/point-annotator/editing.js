import { inside, tenth } from '../picture/geometry.js';
import { nameOf } from '../picture/words.js';

/** Key presses closer together than this are one change: saved once, spoken once, undone at once. */
const PAUSE = 250;

/** What a person does to the points. Each act changes the history, says what happened and reports the answer. */
export class Editing {
  #desk;
  /** @type {number | undefined} */ #pending;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** Puts the point in hand somewhere; then the next one that nothing was said of is in hand. */
  place(at) {
    const { held, label, problem } = this.#desk;
    const visibility = held?.visibility === 'hidden' ? 'hidden' : 'visible';
    const { x, y } = inside(at, problem);
    this.#change({ label, visibility, x: tenth(x), y: tenth(y) });
    this.#done(`said.${visibility}`);
    if (!held) this.#desk.takeNext();
    this.#desk.refresh();
  }

  /** Says how much of the point in hand can be seen; a hidden or visible one gets a place where it has none. */
  flag(visibility) {
    const { held, label, crossHair } = this.#desk;
    if (visibility === 'absent') this.#change({ label, visibility });
    else if (held && held.visibility !== 'absent') this.#change({ ...held, visibility });
    else this.#change({ label, visibility, x: Math.round(crossHair.point.x), y: Math.round(crossHair.point.y) });
    this.#done(`said.${visibility}`);
  }

  /** Moves the point in hand by whole pixels, or the cross-hair where it has no place. */
  nudge(dx, dy) {
    const { held, crossHair, problem, viewport } = this.#desk;
    if (!held || held.visibility === 'absent') return crossHair.move(dx, dy);
    const at = inside({ x: Math.round(held.x) + dx, y: Math.round(held.y) + dy }, problem);
    this.#change({ ...held, ...at }, `nudge ${held.label}`);
    viewport.reveal({ ...at, w: 0, h: 0 });
    this.#desk.refresh();
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.flush(), PAUSE);
  }

  /** Nothing is said of the point in hand any more. */
  remove() {
    const { held, history, points } = this.#desk;
    if (!held) return this.#desk.say('said.selectFirst');
    history.record(points.filter(({ label }) => label !== held.label));
    this.#done('said.removed');
  }

  /** @param {'undo' | 'redo'} direction */
  travel(direction) {
    this.flush();
    const undo = direction === 'undo';
    if (this.#desk.history[direction]()) this.#done(undo ? 'said.undone' : 'said.redone');
    else this.#desk.say(undo ? 'said.nothingToUndo' : 'said.nothingToRedo');
  }

  /** Reports a change still waiting for the next key press. */
  flush() {
    if (this.#pending === undefined) return;
    this.#desk.history.endRun();
    this.#report();
  }

  #change(point, run = null) {
    const { points, problem, history } = this.#desk;
    const order = problem.labels.map(({ slug }) => slug);
    const others = points.filter(({ label }) => label !== point.label);
    history.record([...others, point].sort((a, b) => order.indexOf(a.label) - order.indexOf(b.label)), run);
  }

  #done(key) {
    this.#desk.say(key, nameOf(this.#desk.problem.labels, this.#desk.label));
    this.#report();
  }

  #report() {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#desk.refresh();
    this.#desk.changed();
  }
}
