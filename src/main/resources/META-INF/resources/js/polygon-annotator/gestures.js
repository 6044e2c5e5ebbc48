import { inside } from '../picture/geometry.js';
import { moved, pointAt, sideAt, stackAt } from './lines.js';

/** How far from a point or a line it can still be gripped, in screen pixels. */
const REACH = { mouse: 9, pen: 12, touch: 20 };

/** What a tap or a drag on the stage means, by the tool in hand and what lies under it. */
export class Gestures {
  #desk;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** A pointer went down: what a drag from here would do; null for nothing of its own. */
  begin(at, type) {
    const desk = this.#desk;
    desk.holdFocus();
    if (desk.readOnly) return null;
    if (desk.drawing.begun) return this.#aim(type);
    const grip = this.#grip(at, type);
    if (grip) return this.#reshape(grip);
    if (desk.layer.tagAt(at)) return null;
    if (desk.mode === 'draw') return this.#aim(type);
    return this.#within(at) ? this.#move(desk.sheet.selected) : null;
  }

  /** A press that did not stray. */
  tap(at, type) {
    const desk = this.#desk;
    if (desk.feedback) return desk.lookAt(desk.marks.markAt(desk.viewport.toPicture(at), REACH[type]));
    if (desk.readOnly) return;
    if (desk.drawing.begun) return this.#place(at, type);
    const grip = this.#grip(at, type);
    if (grip) return this.#press(grip);
    const tagged = desk.layer.tagAt(at);
    if (tagged) return desk.focusOutline(tagged);
    if (desk.mode === 'draw') return this.#place(at, type);
    const stack = stackAt(desk.sheet.things, desk.viewport.toPicture(at));
    const next = stack[(stack.findIndex(({ id }) => id === desk.sheet.selectedId) + 1) % (stack.length || 1)];
    desk.focusOutline(next?.id ?? null);
  }

  /** The mouse passes over: the pointer's shape tells what a press would do. */
  hover(at) {
    const desk = this.#desk;
    desk.pointerAt = at;
    desk.hoveredId = null;
    if (desk.feedback) {
      const index = desk.marks.markAt(desk.viewport.toPicture(at), 2);
      if (index >= 0 && index !== desk.lookedAt) desk.lookAt(index);
      return desk.cursor('default');
    }
    const grip = desk.readOnly || desk.drawing.begun ? null : this.#grip(at, 'mouse');
    const tagged = desk.drawing.begun ? null : desk.layer.tagAt(at);
    const drawing = !desk.readOnly && desk.mode === 'draw';
    if (!drawing) desk.hoveredId = tagged ?? stackAt(desk.sheet.things, desk.viewport.toPicture(at))[0]?.id ?? null;
    if (grip) desk.cursor(grip.isNew ? 'copy' : 'move');
    else if (tagged) desk.cursor('pointer');
    else if (drawing) desk.cursor('crosshair');
    else desk.cursor(this.#within(at) ? 'move' : 'default');
    desk.crossed = drawing && !grip && !tagged;
    desk.aim = desk.drawing.begun ? this.#aimed(at, 'mouse') : null;
    desk.loupeAt = desk.drawing.begun ? at : null;
    desk.draw();
  }

  /** A point of the selected outline, or a place on one of its sides where a point can be put in. */
  #grip(at, type) {
    const { sheet, viewport, readOnly, problem } = this.#desk;
    const { selected } = sheet;
    if (!selected || readOnly) return null;
    const on = selected.points.map((point) => viewport.pointToScreen(point));
    const index = pointAt(on, at, REACH[type]);
    if (index >= 0) return { index, isNew: false };
    if (selected.points.length >= problem.mostPoints) return null;
    const side = sideAt(on, at, REACH[type] * 0.7);
    return side < 0 ? null : { index: side + 1, isNew: true, at: viewport.toPicture(at) };
  }

  #within(at) {
    const { sheet, viewport } = this.#desk;
    return sheet.selected && stackAt([sheet.selected], viewport.toPicture(at)).length > 0;
  }

  /** A tap on a point holds it; a tap on a side puts a point there. */
  #press({ index, isNew, at }) {
    const { sheet, editing } = this.#desk;
    sheet.held = index;
    if (isNew) editing.reshape(sheet.selectedId, sheet.selected.points.toSpliced(index, 0, at));
    else editing.hold(0);
  }

  #reshape({ index, isNew }) {
    const desk = this.#desk;
    const { id, points } = desk.sheet.selected;
    const shaped = (at) => points.toSpliced(index, isNew ? 0 : 1, this.#onPicture(at));
    return this.#gesture(
      (at) => {
        desk.sheet.held = index;
        desk.preview = { ...desk.sheet.selected, points: shaped(at) };
      },
      (at) => desk.editing.reshape(id, shaped(at)),
    );
  }

  #move(outline) {
    const desk = this.#desk;
    const after = (at, start) => {
      const { scale } = desk.viewport;
      return moved(outline.points, (at.x - start.x) / scale, (at.y - start.y) / scale, desk.problem);
    };
    return this.#gesture(
      (at, start) => (desk.preview = { ...outline, points: after(at, start) }),
      (at, start) => desk.editing.reshape(outline.id, after(at, start)),
      false,
    );
  }

  /** A finger or a button held down slides until the point is right. */
  #aim(type) {
    const desk = this.#desk;
    const gesture = this.#gesture(
      (at) => (desk.aim = this.#aimed(at, type)),
      (at) => this.#place(at, type),
    );
    return { ...gesture, press: (at) => gesture.move(at, at) };
  }

  /** Every gesture shows its guides while it goes on, and none after it has ended or was given up. */
  #gesture(move, end, precise = true) {
    const desk = this.#desk;
    const clear = () => {
      desk.preview = desk.aim = desk.loupeAt = null;
      desk.crossed = false;
    };
    return {
      move: (at, start) => {
        desk.pointerAt = at;
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

  #place(at, type) {
    const desk = this.#desk;
    if (!desk.drawing.begun) desk.focusOutline(null);
    desk.aim = null;
    desk.editing.place(this.#onPicture(at), REACH[type] / desk.viewport.scale);
  }

  /** Where a press would put a point: at the first one when it is near. */
  #aimed(at, type) {
    const { drawing, viewport } = this.#desk;
    const point = this.#onPicture(at);
    const closing = drawing.snaps(point, REACH[type] / viewport.scale);
    return { point: closing ? drawing.points[0] : point, closing };
  }

  #onPicture(at) {
    return inside(this.#desk.viewport.toPicture(at), this.#desk.problem);
  }
}
