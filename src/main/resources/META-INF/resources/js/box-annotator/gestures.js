import { around, grown, handleAt, holds, inside, moved, resized, stackAt } from '../picture/geometry.js';

/** How far from a line it can still be gripped, in screen pixels: half the width of the gripping zone. */
const REACH = { mouse: 12, pen: 14, touch: 20 };
const CURSORS = { n: 'ns', s: 'ns', e: 'ew', w: 'ew', nw: 'nwse', se: 'nwse', ne: 'nesw', sw: 'nesw' };

/** What a tap or a drag on the stage means, by the tool in hand and what lies under it. */
export class Gestures {
  #desk;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** A pointer went down: what a drag from here would do; null for nothing of its own. */
  begin(at, type, shift) {
    const desk = this.#desk;
    desk.holdFocus();
    if (desk.readOnly) return null;
    const placing = desk.mode === 'corners' || desk.mode === 'points';
    if (placing && desk.drawing.begun) return this.#aim();
    const { selected, on, tagged, handle } = this.#grip(at, type);
    if (handle && !shift) return this.#resize(selected, handle);
    if (tagged) return this.#move(desk.sheet.boxes.find((box) => box.id === tagged));
    if (placing) return this.#aim();
    if (on && !shift && holds(on, at)) return this.#move(selected);
    if (desk.mode === 'drag') return this.#draw();
    const under = this.#under(at, type)[0];
    return under ? this.#move(under) : null;
  }

  /** A press that did not stray. */
  tap(at, type) {
    const desk = this.#desk;
    if (desk.feedback) return desk.lookAt(desk.markAt(at, REACH[type]));
    const placing = (desk.mode === 'corners' || desk.mode === 'points') && !desk.readOnly;
    const tagged = desk.layer.tagAt(at);
    if (tagged && !(placing && desk.drawing.begun)) return desk.focusBox(tagged);
    if (placing) return this.#place(at);
    const stack = this.#under(at, type);
    const next = stack[(stack.findIndex((box) => box.id === desk.sheet.selectedId) + 1) % (stack.length || 1)];
    desk.focusBox(next?.id ?? null);
  }

  /** The mouse passes over: the pointer's shape tells what a press would do. */
  hover(at) {
    const desk = this.#desk;
    desk.pointerAt = at;
    desk.hoveredId = null;
    if (desk.feedback) {
      const index = desk.markAt(at, 2);
      if (index >= 0 && index !== desk.lookedAt) desk.lookAt(index);
      return desk.cursor('default');
    }
    const grip = this.#grip(at, 'mouse');
    const { on, tagged } = grip;
    const handle = !desk.readOnly && !desk.drawing.begun && grip.handle;
    const drawing = !desk.readOnly && desk.mode !== 'select';
    desk.hoveredId = tagged ?? (desk.drawing.begun ? null : (this.#under(at, 'mouse')[0]?.id ?? null));
    const movable = !desk.readOnly && on && holds(on, at) && !['corners', 'points'].includes(desk.mode);
    if (handle) desk.cursor(`${CURSORS[handle]}-resize`);
    else if (movable) desk.cursor('move');
    else if (tagged) desk.cursor('pointer');
    else desk.cursor(drawing ? 'crosshair' : 'default');
    desk.crossed = drawing && !handle && !movable && !tagged;
    desk.outline = desk.drawing.outline(this.#onPicture(at));
    desk.loupeAt = desk.drawing.begun ? at : null;
    desk.draw();
  }

  /** What can be gripped here. A tag lies close to its box: there the handle is only as wide as the eye sees it. */
  #grip(at, type) {
    const desk = this.#desk;
    const selected = desk.sheet.selected;
    const on = selected && desk.viewport.toScreen(selected);
    const tagged = desk.layer.tagAt(at);
    return { selected, on, tagged, handle: on && handleAt(on, at, tagged ? 5 : REACH[type]) };
  }

  #draw() {
    const desk = this.#desk;
    const box = (at, start) => around([this.#onPicture(start), this.#onPicture(at)]);
    return this.#gesture(
      (at, start) => {
        desk.focusBox(null);
        desk.outline = box(at, start);
      },
      (at, start) => desk.editing.add(box(at, start)),
    );
  }

  #aim() {
    const desk = this.#desk;
    const gesture = this.#gesture(
      (at) => (desk.outline = desk.drawing.outline(this.#onPicture(at))),
      (at) => this.#place(at),
    );
    return { ...gesture, press: (at) => gesture.move(at, at) };
  }

  #resize(box, handle) {
    return this.#change(box, (dx, dy) => resized(box, handle, dx, dy, this.#desk.problem), true);
  }

  #move(box) {
    return this.#change(box, (dx, dy) => moved(box, dx, dy, this.#desk.problem), false);
  }

  #change(box, changed, precise) {
    const desk = this.#desk;
    const after = (at, start) =>
      changed((at.x - start.x) / desk.viewport.scale, (at.y - start.y) / desk.viewport.scale);
    return this.#gesture(
      (at, start) => {
        if (desk.sheet.selectedId !== box.id) desk.focusBox(box.id);
        desk.preview = { ...box, ...after(at, start) };
      },
      (at, start) => {
        desk.preview = null;
        desk.editing.place(box.id, after(at, start));
      },
      precise,
    );
  }

  /** Every gesture shows its guides while it goes on, and none after it has ended or was given up. */
  #gesture(move, end, precise = true) {
    const desk = this.#desk;
    const clear = () => {
      desk.preview = null;
      desk.outline = desk.drawing.outline(null);
      desk.crossed = false;
      desk.loupeAt = null;
    };
    return {
      move: (at, start) => {
        desk.pointerAt = at;
        desk.crossed = precise;
        desk.loupeAt = precise ? at : null;
        move(at, start);
        desk.draw();
      },
      end: (at, start) => {
        clear();
        end(at, start);
        desk.draw();
      },
      cancel: () => {
        clear();
        desk.draw();
      },
    };
  }

  #place(at) {
    const desk = this.#desk;
    if (!desk.drawing.begun) desk.focusBox(null);
    const box = desk.drawing.place(this.#onPicture(at));
    desk.outline = desk.drawing.outline(null);
    if (box) desk.editing.add(box);
    else if (desk.mode === 'corners') desk.say('said.secondCorner');
    else if (desk.drawing.missing === 1) desk.say('said.pointLeft');
    else desk.say('said.pointsLeft', desk.drawing.missing);
    desk.draw();
  }

  #onPicture(at) {
    return inside(this.#desk.viewport.toPicture(at), this.#desk.problem);
  }

  /** Boxes under the pointer; when there is none, those it missed by little. */
  #under(at, type) {
    const { viewport, sheet } = this.#desk;
    const point = viewport.toPicture(at);
    const exact = stackAt(sheet.boxes, point);
    if (exact.length > 0) return exact;
    const reach = REACH[type] / 2 / viewport.scale;
    return sheet.boxes.filter((box) => holds(grown(box, reach), point));
  }
}
