import { moved, onWholePixels, resized, settled, tooSmall } from '../picture/geometry.js';
import { nameOf } from '../picture/words.js';
import { describeBox, describePlace } from './describe.js';

/** Key presses closer together than this are one change: saved once, spoken once, undone at once. */
const PAUSE = 250;

/** What a person does to the answer. Each act changes the sheet, says what happened and reports the answer. */
export class Editing {
  #desk;
  /** @type {number | undefined} */ #pending;

  /**
   * @param {{sheet: import('./answer-sheet.js').AnswerSheet, problem: object, label: string,
   *   text: import('../picture/words.js').Text, say: (key: string, ...fill: (string | number)[]) => void,
   *   tell: (words: string) => void, changed: () => void, refresh: () => void, focusBox: (id: string | null) => void
   *   }} desk the element these acts belong to
   */
  constructor(desk) {
    this.#desk = desk;
  }

  /** @param {import('../picture/geometry.js').Box} outline @returns {boolean} whether it became a box */
  add(outline) {
    const { sheet, problem } = this.#desk;
    const box = settled(outline, problem);
    if (tooSmall(box)) return this.#refuse('said.tooSmall');
    if (sheet.boxes.length >= (problem.maxBoxes ?? Infinity)) return this.#refuse('said.tooMany', problem.maxBoxes);
    const added = sheet.add(box, this.#desk.label);
    this.#done('said.added', this.#describe(added));
    this.#desk.focusBox(added.id);
    return true;
  }

  /** Adds boxes as they are, all at once. @param {import('./answer-sheet.js').LabeledBox[]} boxes */
  addAll(boxes) {
    const { sheet } = this.#desk;
    this.flush();
    sheet.addAll(boxes);
    this.#done(sheet.boxes.length === 1 ? 'count.one' : 'count.many', sheet.boxes.length);
  }

  /** A move or resize by hand has ended. @param {string} id @param {import('../picture/geometry.js').Box} outline */
  place(id, outline) {
    const { sheet, problem, text } = this.#desk;
    const box = settled(outline, problem);
    if (tooSmall(box)) return this.#refuse('said.tooSmall');
    sheet.change(id, box);
    this.#desk.tell(describePlace(text, box));
    this.#report();
    return true;
  }

  /** Moves the selected box by whole pixels. */
  nudge(dx, dy) {
    this.#step('move', (box, picture) => moved(box, dx, dy, picture));
  }

  /** Moves the right and bottom edge of the selected box by whole pixels. */
  grow(dx, dy) {
    this.#step('grow', (box, picture) => resized(box, 'se', Math.max(dx, 2 - box.w), Math.max(dy, 2 - box.h), picture));
  }

  /** Gives the selected box, or else the next one, a class. @param {string} slug */
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

  /** @param {string} slug */
  toggleAttribute(slug) {
    const { sheet, problem } = this.#desk;
    const box = sheet.selected;
    if (!box) return this.#refuse('said.selectFirst');
    const had = box.attributes.includes(slug);
    const attributes = had ? box.attributes.filter((each) => each !== slug) : [...box.attributes, slug];
    sheet.change(box.id, { attributes });
    this.#done(had ? 'said.attributeOff' : 'said.attributeOn', nameOf(problem.attributes, slug));
  }

  remove() {
    const { sheet, problem } = this.#desk;
    const box = sheet.selected;
    if (!box) return this.#refuse('said.selectFirst');
    const neighbour = sheet.remove(box.id);
    this.#done('said.removed', nameOf(problem.labels, box.label), sheet.boxes.length);
    this.#desk.focusBox(neighbour?.id ?? null);
  }

  undo() {
    this.#travel(this.#desk.sheet.undo(), 'said.undone', 'said.nothingToUndo');
  }

  redo() {
    this.#travel(this.#desk.sheet.redo(), 'said.redone', 'said.nothingToRedo');
  }

  /** "There is nothing to label" is an answer of its own, and only true while there is no box. */
  toggleNothing() {
    const { sheet } = this.#desk;
    if (sheet.boxes.length > 0) return this.#refuse('said.nothingRefused', sheet.boxes.length);
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
    if (sheet.selected) this.#desk.tell(describePlace(text, sheet.selected));
    this.#desk.changed();
  }

  #step(kind, change) {
    const { sheet, problem } = this.#desk;
    const box = sheet.selected;
    if (!box) return;
    const stepped = onWholePixels(change(onWholePixels(box, problem), problem), problem);
    if (tooSmall(stepped)) return this.#refuse('said.tooSmall');
    sheet.change(box.id, stepped, `${kind} ${box.id}`);
    this.#desk.refresh();
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.flush(), PAUSE);
  }

  #travel(travelled, done, impossible) {
    if (!travelled) return this.#refuse(impossible);
    const { sheet } = this.#desk;
    this.#done(done, sheet.boxes.length);
    this.#desk.focusBox(sheet.selectedId);
  }

  #describe(box) {
    const { sheet, problem, text } = this.#desk;
    return describeBox(text, problem, box, sheet.boxes.indexOf(box), sheet.boxes.length);
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
    return false;
  }
}
