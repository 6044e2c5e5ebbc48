import { CrossHair } from '../picture/cross-hair.js';
import { Frame } from '../picture/frame.js';
import { Loupe } from '../picture/loupe.js';
import { Palette } from '../picture/palette.js';
import { Picture } from '../picture/picture.js';
import { Pointer } from '../picture/pointer.js';
import { Toolbar } from '../picture/toolbar.js';
import { Viewport } from '../picture/viewport.js';
import { textOf } from '../picture/words.js';
import { AnswerSheet } from './answer-sheet.js';
import { BoxLayer } from './box-layer.js';
import { Drawing } from './drawing.js';
import { Editing } from './editing.js';
import { FeedbackLayer } from './feedback.js';
import { Gestures } from './gestures.js';
import { Guides } from './guides.js';
import { drawStage } from './stage.js';
import { MODES, Tools } from './tools.js';

const EMPTY = { src: '', width: 1, height: 1, alt: '', labels: [], attributes: [], boxes: [] };

/** The desk a person works at: the answer, the tool in hand, and what is on the stage at this moment. */
export class Desk {
  problem = EMPTY;
  sheet = new AnswerSheet();
  messages = {};
  mode = 'drag';
  drawing = new Drawing(2);
  viewport = new Viewport();
  /** A box while it is dragged, before it is part of the answer. */ preview = null;
  /** The box in the making, in picture pixels. */ outline = null;
  /** Stage pixels. */ pointerAt = null;
  /** Whether the cross-hair runs through the pointer. */ crossed = false;
  /** Where the loupe looks, in stage pixels. */ loupeAt = null;
  hoveredId = null;
  #label = '';
  #shadow;
  #report;

  /**
   * @param {ShadowRoot} shadow
   * @param {(event: string, detail: object) => void} report tells the host what happened
   */
  constructor(shadow, report) {
    this.#shadow = shadow;
    this.#report = report;
    this.text = (key, ...fill) => textOf(this.messages, key, fill);
    this.editing = new Editing(this);
    this.gestures = new Gestures(this);
    this.crossHair = new CrossHair(this);
    this.tools = new Tools(this, shadow);
    this.layer = new BoxLayer(this.text);
    this.marks = new FeedbackLayer(this.text);
    this.guides = new Guides();
    this.picture = new Picture(this.text, () => this.refresh());
    this.loupe = new Loupe(this.picture.image);
    this.toolbar = new Toolbar(this.text, MODES, (tool) => this.tools.use(tool));
    this.palette = new Palette(this.text, {
      classify: (slug) => this.editing.classify(slug),
      toggleAttribute: (slug) => this.editing.toggleAttribute(slug),
    });
    const pan = (dx, dy) => {
      this.viewport.panBy(dx, dy);
      this.draw();
    };
    this.frame = new Frame(shadow, this.text, {
      ...this,
      layers: [this.layer.root, this.marks.root, this.guides.root],
      pan,
      toggleNothing: () => !this.readOnly && this.editing.toggleNothing(),
    });
    this.pointer = new Pointer(this.frame.overlay, this.viewport, {
      begin: (at, type, shift) => this.gestures.begin(at, type, shift),
      tap: (at, type) => this.gestures.tap(at, type),
      hover: (at) => this.gestures.hover(at),
      leave: () => this.leave(),
      moved: pan,
      pinched: () => this.refresh(),
      zoomed: (factor, at) => this.zoom(factor, at),
      mayPan: () => this.viewport.zoomed,
    });
  }

  /** The class the next box gets. Where each class is for one thing, a class that is taken gives way to the next free one. */
  get label() {
    const slugs = this.problem.labels.map((label) => label.slug);
    const taken = new Set(this.problem.oneEach ? this.sheet.boxes.map((box) => box.label) : []);
    const from = Math.max(0, slugs.indexOf(this.#label));
    return [...slugs.slice(from), ...slugs.slice(0, from)].find((slug) => !taken.has(slug)) ?? this.#label;
  }

  set label(slug) {
    this.#label = slug;
  }

  get feedback() {
    return this.marks.feedback;
  }

  get readOnly() {
    return Boolean(this.problem.readOnly || this.feedback);
  }

  get lookedAt() {
    return this.marks.focused;
  }

  /** @param {object} problem see the element */
  lay(problem) {
    this.problem = { ...EMPTY, ...problem };
    this.sheet = new AnswerSheet(this.problem.boxes, this.problem.nothingHere);
    this.label = this.problem.boxes.at(-1)?.label ?? this.problem.labels[0]?.slug ?? '';
    this.crossHair.clear();
    this.marks.show(null);
    this.putDown();
    this.frame.shape(this.problem);
    this.viewport.show(this.problem);
    this.picture.show(this.problem.src, this.problem);
    this.name();
  }

  /** Writes every text anew. */
  name() {
    this.layer.clear();
    this.toolbar.name();
    this.palette.lay({ ...this.problem, readOnly: this.readOnly });
    this.frame.name(this.problem, this.readOnly);
    const hint = this.readOnly ? this.feedback && 'hint.readOnly' : `hint.${this.mode}`;
    this.frame.tell(hint ? this.text(hint) : '');
    this.refresh();
  }

  /** @param {import('./feedback.js').Feedback | null} feedback */
  showFeedback(feedback) {
    this.editing.flush();
    this.sheet.selectedId = null;
    this.putDown();
    this.marks.show(feedback);
    this.viewport.fit();
    this.name();
  }

  zoom(factor, at) {
    this.viewport.zoomAt(factor, at.x, at.y);
    this.refresh();
  }

  /** Gives up what is half done. @returns {boolean} whether there was anything */
  putDown() {
    const begun = this.drawing.begun;
    this.drawing.cancel();
    const dragged = this.pointer.cancel();
    this.outline = this.preview = this.loupeAt = this.pointerAt = null;
    this.crossed = false;
    return begun || dragged;
  }

  leave() {
    this.hoveredId = this.pointerAt = null;
    this.crossed = false;
    this.outline = this.drawing.outline(null);
    this.loupeAt = null;
    this.draw();
  }

  /** Puts the focus on a box and so selects it; on the picture itself when there is none. */
  focusBox(id) {
    if (id === null) {
      if (this.sheet.selected) this.deselect();
      this.frame.overlay.focus({ preventScroll: true });
      return;
    }
    this.select(id);
    this.layer.focus(id);
  }

  /** Keys belong to the picture as soon as it is pressed on. */
  holdFocus() {
    if (this.frame.overlay.contains(this.#shadow.activeElement)) return;
    if (this.sheet.selected) this.layer.focus(this.sheet.selectedId);
    else this.frame.overlay.focus({ preventScroll: true });
  }

  select(id) {
    const box = this.sheet.boxes.find((each) => each.id === id);
    if (!box) return;
    if (this.sheet.selectedId !== id) this.editing.flush();
    this.sheet.selectedId = id;
    this.label = box.label;
    this.crossHair.clear();
    this.viewport.reveal(box);
    this.refresh();
  }

  deselect() {
    this.editing.flush();
    this.sheet.selectedId = null;
    this.refresh();
  }

  /** A mark is looked at in the picture. @param {number} index -1 for none */
  lookAt(index) {
    this.focusMark(index);
    if (index < 0) return;
    this.tell(this.feedback.marks[index].text);
    this.#report('mark-focus', { index });
  }

  /** @param {number} index */
  focusMark(index) {
    this.marks.focused = index;
    const place = this.marks.place(index, this.sheet.boxes);
    if (place) this.viewport.reveal(place);
    this.draw();
  }

  markAt(at, reach) {
    return this.marks.markAt(this.viewport.toPicture(at), this.sheet.boxes, reach / this.viewport.scale);
  }

  cursor(name) {
    this.frame.overlay.style.cursor = name;
  }

  say(key, ...fill) {
    this.tell(this.text(key, ...fill));
  }

  tell(words) {
    this.frame.tell(words);
  }

  changed() {
    this.#report('answer-change', { answer: this.sheet.toAnswer() });
  }

  check() {
    this.editing.flush();
    if (!this.sheet.begun) return this.say('said.notBegun');
    this.#report('answer-check', { answer: this.sheet.toAnswer() });
  }

  /** Brings buttons, chips and stage in line with the state. */
  refresh() {
    const { sheet, readOnly } = this;
    const off = [!sheet.canUndo && 'undo', !sheet.canRedo && 'redo', !sheet.selected && 'delete'].filter(Boolean);
    this.toolbar.show({ mode: this.mode, loupe: this.loupe.on, readOnly, off });
    this.palette.show(sheet.selected?.label ?? this.label, sheet.selected);
    this.draw();
  }

  draw() {
    drawStage(this);
  }
}
