import { nameOf } from '../picture/words.js';
import { describeOutline, describePoint } from './describe.js';
import { SMALLEST, area, distance, middle, moved, settled } from './lines.js';

/** Key presses closer together than this are one change: saved once, spoken once, undone at once. */
const PAUSE = 250;

/** What a person does to the answer. Each act changes the sheet, says what happened and reports the answer. */
export class Editing {
  #desk;
  /** @type {number | undefined} */ #pending;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** Places one more point of the line in the making, or closes it at the first. @param {number} reach picture px */
  place(at, reach) {
    const { drawing, sheet, problem } = this.#desk;
    const point = settled(at, problem);
    if (drawing.snaps(point, reach)) return this.close();
    if (!drawing.begun && sheet.things.length >= problem.mostThings) {
      return this.#refuse('said.tooMany', problem.mostThings);
    }
    if (drawing.points.length >= problem.mostPoints) return this.#refuse('said.tooManyPoints', problem.mostPoints);
    const last = drawing.points.at(-1);
    if (last && distance(last, point) < 0.5) return this.#desk.refresh();
    drawing.place(point);
    this.#desk.say(drawing.closable ? 'said.pointClosable' : 'said.point', drawing.points.length);
    this.#desk.refresh();
  }

  close() {
    const { drawing, sheet, label } = this.#desk;
    if (!drawing.closable) return this.#refuse('said.needsPoints', 3 - drawing.points.length);
    const points = drawing.take();
    if (area(points) < SMALLEST) return this.#refuse('said.tooSmall');
    const added = sheet.put({ label, points });
    sheet.held = -1;
    this.#done('said.added', this.#describe(added));
    this.#desk.focusOutline(added.id);
  }

  /** Closes a line that can be closed, before the answer is read. */
  finish() {
    this.flush();
    if (this.#desk.drawing.closable) this.close();
  }

  /** Holds the next or the previous point of the selected outline. @param {number} step */
  hold(step) {
    const { sheet, text } = this.#desk;
    if (!sheet.selected) return this.#refuse('said.selectFirst');
    const count = sheet.selected.points.length;
    sheet.held = sheet.held < 0 ? (step > 0 ? 0 : count - 1) : (sheet.held + step + count) % count;
    this.#desk.tell(describePoint(text, sheet.heldPoint, sheet.held, count));
    this.#desk.viewport.reveal({ ...sheet.heldPoint, w: 0, h: 0 });
    this.#desk.refresh();
  }

  /** Moves the held point, or else the selected outline, by whole pixels. */
  nudge(dx, dy) {
    const { sheet, problem } = this.#desk;
    const { selected, held } = sheet;
    const change = (point) => settled({ x: Math.round(point.x) + dx, y: Math.round(point.y) + dy }, problem);
    const points = held < 0 ? moved(selected.points, dx, dy, problem)
      : selected.points.map((point, index) => (index === held ? change(point) : point));
    sheet.change(selected.id, { points }, `nudge ${selected.id} ${held}`);
    if (held >= 0) this.#desk.viewport.reveal({ ...points[held], w: 0, h: 0 });
    this.#desk.refresh();
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.flush(), PAUSE);
  }

  /** A move by hand has ended. @param {string} id @param {import('./lines.js').Point[]} points */
  reshape(id, points) {
    const { sheet, problem } = this.#desk;
    const within = points.map((point) => settled(point, problem));
    if (area(within) < SMALLEST) return this.#refuse('said.tooSmall');
    sheet.change(id, { points: within });
    this.#done('said.reshaped', this.#describe(sheet.selected));
  }

  /** A new point in the middle of the side behind the held point. */
  insertBehindHeld() {
    const { sheet, problem } = this.#desk;
    if (!sheet.selected) return this.#refuse('said.selectFirst');
    const { points, id } = sheet.selected;
    if (points.length >= problem.mostPoints) return this.#refuse('said.tooManyPoints', problem.mostPoints);
    const at = Math.max(sheet.held, 0);
    const point = settled(middle(points[at], points[(at + 1) % points.length]), problem);
    sheet.change(id, { points: points.toSpliced(at + 1, 0, point) });
    sheet.held = at + 1;
    this.#done('said.inserted', points.length + 1);
  }

  /** Gives the selected outline, or else the next one, a class. @param {string} slug */
  classify(slug) {
    const { sheet, problem } = this.#desk;
    this.#desk.label = slug;
    if (sheet.selected && sheet.selected.label !== slug) {
      sheet.change(sheet.selectedId, { label: slug });
      this.#report();
    }
    this.#desk.say('said.class', nameOf(problem.labels, slug));
    this.#desk.refresh();
  }

  /** Removes the last point of the line in the making, the held point, or the selected outline. */
  remove() {
    const { sheet, drawing, problem } = this.#desk;
    if (drawing.begun) return this.back();
    const outline = sheet.selected;
    if (!outline) return this.#refuse('said.selectFirst');
    if (sheet.held >= 0 && outline.points.length > 3) {
      const points = outline.points.toSpliced(sheet.held, 1);
      sheet.change(outline.id, { points });
      sheet.held = Math.min(sheet.held, points.length - 1);
      return this.#done('said.pointRemoved', points.length);
    }
    const neighbour = sheet.remove(outline.id);
    sheet.held = -1;
    this.#done('said.removed', nameOf(problem.labels, outline.label), sheet.things.length);
    this.#desk.focusOutline(neighbour?.id ?? null);
  }

  /** Takes back the last point of the line in the making. */
  back() {
    const { drawing } = this.#desk;
    drawing.back();
    this.#desk.say('said.pointBack', drawing.points.length);
    this.#desk.refresh();
  }

  undo() {
    if (this.#desk.drawing.begun) return this.back();
    this.#travel(this.#desk.sheet.undo(), 'said.undone', 'said.nothingToUndo');
  }

  redo() {
    this.#travel(this.#desk.sheet.redo(), 'said.redone', 'said.nothingToRedo');
  }

  /** "There is nothing to outline" is an answer of its own, and only true while there is no outline. */
  toggleNothing() {
    const { sheet, drawing } = this.#desk;
    const count = sheet.things.length + (drawing.begun ? 1 : 0);
    if (count > 0) return this.#refuse('said.nothingRefused', count);
    sheet.declareNothing(!sheet.nothingHere);
    this.#done(sheet.nothingHere ? 'said.nothingOn' : 'said.nothingOff');
  }

  /** Reports a change still waiting for the next key press. */
  flush() {
    if (this.#pending === undefined) return;
    clearTimeout(this.#pending);
    this.#pending = undefined;
    const { sheet, text } = this.#desk;
    sheet.endRun();
    if (sheet.heldPoint) {
      this.#desk.tell(describePoint(text, sheet.heldPoint, sheet.held, sheet.selected.points.length));
    } else if (sheet.selected) this.#desk.tell(this.#describe(sheet.selected));
    this.#desk.changed();
  }

  #travel(travelled, done, impossible) {
    if (!travelled) return this.#refuse(impossible);
    const { sheet } = this.#desk;
    sheet.held = -1;
    this.#done(done, sheet.things.length);
    this.#desk.focusOutline(sheet.selectedId);
  }

  #describe(outline) {
    const { sheet, problem, text } = this.#desk;
    return describeOutline(text, problem, outline, sheet.things.indexOf(outline), sheet.things.length);
  }

  #done(key, ...fill) {
    this.#desk.say(key, ...fill);
    this.#report();
  }

  #report() {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#desk.refresh();
    this.#desk.changed();
  }

  #refuse(key, ...fill) {
    this.#desk.say(key, ...fill);
    this.#desk.refresh();
  }
}
