import { CrossHair } from '../picture/cross-hair.js';
import { Frame } from '../picture/frame.js';
import { helpDialog } from '../picture/help.js';
import { History } from '../picture/history.js';
import { Loupe } from '../picture/loupe.js';
import { Palette } from '../picture/palette.js';
import { Picture } from '../picture/picture.js';
import { Pointer } from '../picture/pointer.js';
import { Toolbar } from '../picture/toolbar.js';
import { Viewport } from '../picture/viewport.js';
import { nameOf, textOf } from '../picture/words.js';
import { Editing } from './editing.js';
import { FeedbackLayer } from './feedback.js';
import { Gestures } from './gestures.js';
import { PointLayer } from './point-layer.js';
import { WAYS } from './ways.js';

const EMPTY = { src: '', width: 1, height: 1, alt: '', labels: [], attributes: [], points: [], thing: null };

/**
 * The desk a person works at: the points, the one in hand, and what is on the stage at this moment.
 * @typedef {{label: string, visibility: 'visible'|'hidden'|'absent', x?: number, y?: number}} Point
 */
export class Desk {
  problem = EMPTY;
  messages = {};
  /** @type {History<Point[]>} */ history = new History([]);
  /** Slug of the point in hand. */
  label = '';
  viewport = new Viewport();
  /** A point while it is dragged, before it is part of the answer. */ preview = null;
  /** Where the loupe looks, in stage pixels. */ loupeAt = null;
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
    this.crossHair = new CrossHair(this);
    this.gestures = new Gestures(this);
    this.layer = new PointLayer(this.text);
    this.marks = new FeedbackLayer(this.text);
    this.picture = new Picture(this.text, () => this.refresh());
    this.loupe = new Loupe(this.picture.image);
    this.toolbar = new Toolbar(this.text, {}, (tool) => this.use(tool));
    this.palette = new Palette(this.text, {
      classify: (slug) => this.take(slug),
      toggleAttribute: (slug) => this.readOnly || this.editing.flag(slug),
    });
    const pan = (dx, dy) => {
      this.viewport.panBy(dx, dy);
      this.draw();
    };
    this.frame = new Frame(shadow, this.text, {
      ...this,
      layers: [this.layer.root, this.marks.root],
      pan,
      toggleNothing: () => {},
    });
    this.pointer = new Pointer(this.frame.overlay, this.viewport, {
      begin: (at, type) => this.gestures.begin(at, type),
      tap: (at, type) => this.gestures.tap(at, type),
      hover: (at) => this.gestures.hover(at),
      leave: () => this.draw(),
      moved: pan,
      pinched: () => this.refresh(),
      zoomed: (factor, at) => this.zoom(factor, at),
      mayPan: () => this.viewport.zoomed,
    });
  }

  get points() {
    return this.history.present;
  }

  get feedback() {
    return this.marks.feedback;
  }

  get readOnly() {
    return Boolean(this.problem.readOnly || this.feedback);
  }

  /** What is said of the point in hand, or null. */
  get held() {
    return this.points.find(({ label }) => label === this.label) ?? null;
  }

  /** @param {object} problem see the element */
  lay(problem) {
    this.problem = { ...EMPTY, ...problem };
    this.history = new History(this.problem.points.map((point) => ({ ...point })));
    this.takeNext();
    this.crossHair.clear();
    this.marks.show(null);
    this.frame.shape(this.problem);
    this.viewport.show(this.problem);
    this.picture.show(this.problem.src, this.problem);
    this.name();
  }

  /** Writes every text anew. */
  name() {
    this.toolbar.name();
    this.palette.lay({ ...this.problem, readOnly: this.readOnly });
    this.frame.name(this.problem, this.readOnly);
    if (this.readOnly) this.tell(this.feedback ? this.text('hint.readOnly') : '');
    else this.#sayHeld();
    this.refresh();
  }

  /** @param {import('./feedback.js').Feedback | null} feedback */
  showFeedback(feedback) {
    this.editing.flush();
    this.pointer.cancel();
    this.preview = this.loupeAt = null;
    this.marks.show(feedback);
    this.viewport.fit();
    this.name();
  }

  /** Takes a point in hand. @param {string | undefined} slug */
  take(slug) {
    if (!slug || this.readOnly) return;
    if (slug !== this.label) this.editing.flush();
    this.label = slug;
    this.crossHair.clear();
    this.#sayHeld();
    this.refresh();
  }

  placeAtCrossHair() {
    this.editing.place(this.crossHair.point);
  }

  /** @param {string} tool a name on the tool bar */
  use(tool) {
    if (tool === 'help') {
      const dialog = helpDialog(this.text, WAYS);
      this.#shadow.append(dialog);
      return dialog.showModal();
    }
    if (tool === 'loupe') {
      this.loupe.on = !this.loupe.on;
      this.say(this.loupe.on ? 'said.loupeOn' : 'said.loupeOff');
      return this.refresh();
    }
    if (tool === 'undo' || tool === 'redo') return this.readOnly || this.editing.travel(tool);
    if (tool === 'delete') return this.readOnly || this.editing.remove();
    const { viewport } = this;
    if (tool === 'fit') viewport.fit();
    const middle = { x: viewport.stage.width / 2, y: viewport.stage.height / 2 };
    const at = this.held?.x === undefined ? middle : viewport.pointToScreen(this.held);
    this.zoom({ zoomIn: 1.5, zoomOut: 1 / 1.5 }[tool] ?? 1, at);
    this.say('said.zoom', Math.round((viewport.scale / viewport.fitScale) * 100));
  }

  zoom(factor, at) {
    this.viewport.zoomAt(factor, at.x, at.y);
    this.refresh();
  }

  /** Keys belong to the picture as soon as it is pressed on. */
  holdFocus() {
    if (!this.frame.overlay.contains(this.#shadow.activeElement)) this.frame.overlay.focus({ preventScroll: true });
  }

  lookAt(index) {
    this.focusMark(index);
    if (index < 0) return;
    this.tell(this.feedback.marks[index].text);
    this.#report('mark-focus', { index });
  }

  focusMark(index) {
    this.marks.focused = index;
    this.draw();
  }

  say(key, ...fill) {
    this.tell(this.text(key, ...fill));
  }

  tell(words) {
    this.frame.tell(words);
  }

  changed() {
    this.#report('answer-change', { answer: this.toAnswer() });
  }

  check() {
    this.editing.flush();
    this.#report('answer-check', { answer: this.toAnswer() });
  }

  toAnswer() {
    return structuredClone({ points: this.points });
  }

  /** Brings buttons, chips and stage in line with the state. */
  refresh() {
    const { history, held, readOnly } = this;
    const off = [!history.canUndo && 'undo', !history.canRedo && 'redo', !held && 'delete'].filter(Boolean);
    this.toolbar.show({ mode: '', loupe: this.loupe.on, readOnly, off });
    this.palette.show(this.label, { attributes: held ? [held.visibility] : [] });
    this.draw();
  }

  draw() {
    const { viewport, problem, picture } = this;
    this.frame.show({
      count: this.points.length,
      nothingHere: false,
      readOnly: this.readOnly,
      zoomed: viewport.zoomed,
      busy: !picture.ready,
      mayBeNothing: false,
    });
    picture.place(viewport);
    const points = this.points.map((point) => (point.label === this.preview?.label ? this.preview : point));
    const shown = this.preview && !this.held ? [...points, this.preview] : points;
    const cross = this.crossHair.at;
    this.layer.draw({ points: this.feedback ? [] : shown, problem, viewport, label: this.label, cross });
    this.marks.draw({ points: this.points, problem, viewport });
    if (this.loupeAt) this.loupe.show(this.loupeAt, viewport, { colour: '#fff' });
    else this.loupe.hide();
  }

  #sayHeld() {
    this.say(this.held ? `said.${this.held.visibility}` : 'hint.place', nameOf(this.problem.labels, this.label));
  }

  /** Takes the first point in hand that nothing was said of. */
  takeNext() {
    const said = new Set(this.points.map(({ label }) => label));
    const { labels } = this.problem;
    this.label = labels.find(({ slug }) => !said.has(slug))?.slug ?? (this.label || labels[0]?.slug) ?? '';
  }
}
