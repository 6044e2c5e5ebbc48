import { BoxLayer } from '../box-annotator/box-layer.js';
import { CrossHair } from '../picture/cross-hair.js';
import { html, svg, write } from '../picture/elements.js';
import { FeedbackLayer } from '../box-annotator/feedback.js';
import { area, grown, holds, inside } from '../picture/geometry.js';
import { Guides } from '../box-annotator/guides.js';
import { icon } from '../picture/icons.js';
import { Picture } from '../picture/picture.js';
import { Pointer } from '../picture/pointer.js';
import { Viewport } from '../picture/viewport.js';
import { feedbackOf, reviewed } from './signs.js';

const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
/** Picture pixels that one press of an arrow moves the cross-hair, and with Shift. */
const STEP = 10;
const FINE = 1;
const ZOOM = 1.5;

/** The picture with the numbered boxes: looked at, zoomed, tapped; after the check the faults are laid over it. */
export class ReviewStage {
  root;
  stage = html('div', { class: 'stage' });
  viewport = new Viewport();
  problem;
  #review;
  #boxes;
  #layer;
  #marks;
  #guides = new Guides();
  #flags = svg('g', { class: 'flags', 'aria-hidden': 'true' });
  #overlay;
  #picture;
  #crossHair;
  #pointerAt = null;

  constructor(review) {
    this.#review = review;
    this.problem = reviewed(review.problem, review.signs, review.text);
    this.#boxes = this.problem.boxes;
    this.#layer = new BoxLayer(review.text);
    this.#marks = new FeedbackLayer(review.text);
    if (review.signs) this.#marks.show(feedbackOf(review.signs, this.#boxes, this.problem.allowed));
    this.#crossHair = new CrossHair(this);
    const label = review.text(review.signs ? 'picture.labelReadOnly' : 'picture.label', this.problem.alt);
    this.#overlay = svg('svg', { class: 'overlay', tabindex: 0, role: 'application', 'aria-label': label },
      this.#layer.root, this.#marks.root, this.#flags, this.#guides.root);
    this.#picture = new Picture(review.text, () => this.draw());
    this.stage.append(this.#picture.image, this.#overlay, this.#picture.notice);
    this.stage.style.setProperty('--picture-ratio', `${this.problem.width} / ${this.problem.height}`);
    this.root = html('div', { class: 'look' }, this.#toolbar(), this.stage);
    this.#listen();
    this.viewport.show(this.problem);
    this.#picture.show(this.problem.src, this.problem);
  }

  resize() {
    this.viewport.resize(this.stage.clientWidth, this.stage.clientHeight);
    this.draw();
  }

  focus() {
    this.#overlay.focus({ preventScroll: true });
    this.stage.scrollIntoView({ block: 'nearest' });
  }

  /** @param {number} factor 0 for the whole picture */
  zoom(factor, at = { x: this.viewport.stage.width / 2, y: this.viewport.stage.height / 2 }) {
    if (factor === 0) this.viewport.fit();
    else this.viewport.zoomAt(factor, at.x, at.y);
    this.draw();
  }

  focusMark(index) {
    this.#marks.focused = index;
    const place = this.#marks.place(index, this.#boxes);
    if (place) this.viewport.reveal(place);
    this.draw();
  }

  /** The cross-hair tells where it is. */
  say(key, ...fill) {
    this.#review.say(key, ...fill);
  }

  draw() {
    const { viewport, problem } = this;
    const review = this.#review;
    const marked = review.signs ? this.#marks.markedIds : new Set();
    this.#picture.place(viewport);
    this.#overlay.toggleAttribute('hidden', !this.#picture.ready);
    this.stage.parentElement?.classList.toggle('zoomed', viewport.zoomed);
    this.#overlay.style.cursor = review.placing ? 'crosshair' : 'default';
    this.#layer.draw({
      boxes: this.#boxes.filter((box) => !box.place && !marked.has(box.id)),
      problem, viewport, selectedId: review.current, hoveredId: null,
    });
    this.#marks.draw({ boxes: this.#boxes, problem, viewport });
    const cross = review.placing ? this.#pointerAt ?? (this.#crossHair.at && viewport.pointToScreen(this.#crossHair.at)) : null;
    this.#guides.draw({ selected: null, outline: null, cross, points: [], stage: viewport.stage, colour: '#fff' });
    this.#flags.replaceChildren(...(review.signs ? [] : this.#flagged()));
  }

  /** A sign on every box that was given a fault, and at every place where something is missing. */
  #flagged() {
    const boxes = this.#boxes.filter((box) => this.#review.answer.kindOf(box.id));
    const corners = boxes.map((box) => this.viewport.pointToScreen({ x: box.x + box.w, y: box.y }));
    const places = this.#review.answer.places.map((place) => this.viewport.pointToScreen(place));
    return [...corners.map((at) => flag(at, 'wrong')), ...places.map((at) => flag(at, 'missed'))];
  }

  #toolbar() {
    const tools = html('div', { class: 'tools' });
    const zooms = [['zoomOut', 1 / ZOOM], ['fit', 0], ['zoomIn', ZOOM]];
    for (const [name, factor] of zooms) {
      const words = this.#review.text(`tool.${name}`);
      const button = html('button', { type: 'button', class: 'tool', 'aria-label': words, title: words }, icon(name));
      button.addEventListener('click', () => this.zoom(factor));
      tools.append(button);
    }
    return tools;
  }

  #listen() {
    new Pointer(this.#overlay, this.viewport, {
      begin: () => null,
      tap: (at, type) => this.#tap(at, type),
      hover: (at) => this.#hover(at),
      leave: () => this.#hover(null),
      moved: (dx, dy) => this.viewport.panBy(dx, dy) ?? this.draw(),
      pinched: () => this.draw(),
      zoomed: (factor, at) => this.zoom(factor, at),
      mayPan: () => this.viewport.zoomed,
    });
    this.#overlay.addEventListener('keydown', (event) => this.#key(event));
    this.#overlay.addEventListener('focusin', ({ target }) => {
      if (target.dataset.id) this.#review.look(target.dataset.id);
      else if (target.dataset.index) this.#review.lookAtMark(Number(target.dataset.index));
    });
  }

  #tap(at, type) {
    const review = this.#review;
    const point = inside(this.viewport.toPicture(at), this.problem);
    const reach = (type === 'touch' ? 12 : 4) / this.viewport.scale;
    if (review.signs) return review.lookAtMark(this.#marks.markAt(point, this.#boxes, reach));
    if (review.placing) return review.place(point);
    const tagged = this.#layer.tagAt(at);
    const near = this.#boxes.filter((box) => holds(grown(box, reach), point)).sort((a, b) => area(a) - area(b));
    const next = near[(near.findIndex((box) => box.id === review.current) + 1) % (near.length || 1)];
    const id = tagged ?? next?.id;
    if (id) review.look(id, true);
  }

  #hover(at) {
    this.#pointerAt = at;
    if (this.#review.signs && at) {
      const index = this.#marks.markAt(this.viewport.toPicture(at), this.#boxes, 2 / this.viewport.scale);
      if (index >= 0 && index !== this.#marks.focused) this.#review.lookAtMark(index);
      return;
    }
    if (this.#review.placing) this.draw();
  }

  #key(event) {
    const review = this.#review;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const box = event.target.dataset?.id;
    if (event.key in WAYS && !review.signs) {
      const [dx, dy] = WAYS[event.key];
      const step = event.shiftKey ? FINE : STEP;
      this.#pointerAt = null;
      if (!review.placing) review.usePlacing(true);
      this.#crossHair.move(dx * step, dy * step);
    } else if (event.key === 'Enter' && review.placing) review.place(this.#crossHair.point);
    else if (event.key === 'Enter' && box) review.look(box, true);
    else if (event.key === '+' || event.key === '=') this.zoom(ZOOM);
    else if (event.key === '-') this.zoom(1 / ZOOM);
    else if (event.key === '0') this.zoom(0);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** A small plate with an icon. */
function flag({ x, y }, name) {
  const sign = icon(name);
  write(sign, { x: x - 8, y: y - 8, width: 16, height: 16 });
  return svg('g', { class: `flag ${name}` }, svg('circle', { cx: x, cy: y, r: 12 }), sign);
}
