import { CrossHair } from '../picture/cross-hair.js';
import { Frame } from '../picture/frame.js';
import { around } from '../picture/geometry.js';
import { Loupe } from '../picture/loupe.js';
import { Palette } from '../picture/palette.js';
import { Picture } from '../picture/picture.js';
import { Pointer } from '../picture/pointer.js';
import { Toolbar } from '../picture/toolbar.js';
import { Viewport } from '../picture/viewport.js';
import { textOf } from '../picture/words.js';
import { Drawing } from './drawing.js';
import { Editing } from './editing.js';
import { FeedbackLayer } from './feedback.js';
import { Gestures } from './gestures.js';
import { Guides } from './guides.js';
import { OutlineLayer } from './outline-layer.js';
import { OutlineSheet } from './outline-sheet.js';
import { drawStage } from './stage.js';
import { MODES, Tools } from './tools.js';

const EMPTY = { src: '', width: 1, height: 1, alt: '', labels: [], attributes: [], polygons: [] };

/** The desk a person works at: the answer, the tool in hand, and what is on the stage at this moment. */
export class Desk {
  problem = EMPTY;
  sheet = new OutlineSheet();
  messages = {};
  mode = 'draw';
  /** The class the next outline gets. */
  label = '';
  drawing = new Drawing();
  viewport = new Viewport();
  /** An outline while it is dragged, before it is part of the answer. */ preview = null;
  /** Where the next point would go, in picture pixels, and whether it would close the line. */ aim = null;
  /** Stage pixels. */ pointerAt = null;
  /** Whether the cross-hair runs through the pointer. */ crossed = false;
  /** Where the loupe looks, in stage pixels. */ loupeAt = null;
  hoveredId = null;
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
    this.layer = new OutlineLayer(this.text);
    this.marks = new FeedbackLayer(this.text);
    this.guides = new Guides();
    this.picture = new Picture(this.text, () => this.refresh());
    this.loupe = new Loupe(this.picture.image);
    this.toolbar = new Toolbar(this.text, MODES, (tool) => this.tools.use(tool));
    const classify = (slug) => this.editing.classify(slug);
    this.palette = new Palette(this.text, { classify, toggleAttribute: () => {} });
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
      begin: (at, type) => this.gestures.begin(at, type),
      tap: (at, type) => this.gestures.tap(at, type),
      hover: (at) => this.gestures.hover(at),
      leave: () => this.leave(),
      moved: pan,
      pinched: () => this.refresh(),
      zoomed: (factor, at) => this.zoom(factor, at),
      mayPan: () => this.viewport.zoomed,
    });
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
    this.sheet = new OutlineSheet(this.problem.polygons, this.problem.nothingHere);
    this.label = this.problem.polygons.at(-1)?.label ?? this.problem.labels[0]?.slug ?? '';
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
    const begun = this.drawing.take().length > 0;
    const dragged = this.pointer.cancel();
    this.aim = this.preview = this.loupeAt = this.pointerAt = null;
    this.crossed = false;
    return begun || dragged;
  }

  leave() {
    this.hoveredId = this.pointerAt = this.aim = this.loupeAt = null;
    this.crossed = false;
    this.draw();
  }

  /** Puts the focus on an outline and so selects it; on the picture itself when there is none. */
  focusOutline(id) {
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
    const outline = this.sheet.things.find((each) => each.id === id);
    if (!outline) return;
    if (this.sheet.selectedId !== id) this.editing.flush();
    this.sheet.selectedId = id;
    this.sheet.held = -1;
    this.label = outline.label;
    this.crossHair.clear();
    this.viewport.reveal(around(outline.points));
    this.refresh();
  }

  deselect() {
    this.editing.flush();
    this.sheet.selectedId = null;
    this.sheet.held = -1;
    this.refresh();
  }

  /** A point of the line in the making where the arrow keys point. */
  placeAtCrossHair() {
    const { point } = this.crossHair;
    if (this.sheet.selected && !this.drawing.begun) this.focusOutline(null);
    this.crossHair.at = point;
    this.editing.place(point, 6 / this.viewport.scale);
  }

  /** Lets go of one thing: the line in the making, the mark looked at, the held point, the selection. */
  escape() {
    if (this.putDown()) this.say('said.cancelled');
    else if (this.feedback && this.lookedAt >= 0) this.focusMark(-1);
    else if (this.sheet.heldPoint) this.sheet.held = -1;
    else if (this.sheet.selected) {
      this.focusOutline(null);
      this.say('said.deselected');
    } else return false;
    this.refresh();
    return true;
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
    const place = this.marks.place(index);
    if (place) this.viewport.reveal(place);
    this.draw();
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
    this.editing.finish();
    if (!this.sheet.begun) return this.say('said.notBegun');
    this.#report('answer-check', { answer: this.sheet.toAnswer() });
  }

  /** Brings buttons, chips and stage in line with the state. */
  refresh() {
    const { sheet, readOnly, drawing } = this;
    const off = [
      !sheet.canUndo && !drawing.begun && 'undo',
      !sheet.canRedo && 'redo',
      !sheet.selected && !drawing.begun && 'delete',
    ].filter(Boolean);
    this.toolbar.show({ mode: this.mode, loupe: this.loupe.on, readOnly, off });
    this.palette.show(sheet.selected?.label ?? this.label, null);
    this.draw();
  }

  draw() {
    drawStage(this);
  }
}
