/** How far from a point it can still be gripped, in screen pixels. */
const REACH = { mouse: 10, pen: 13, touch: 20 };

/** What a tap or a drag on the stage means. */
export class Gestures {
  #desk;

  /** @param {import('./desk.js').Desk} desk */
  constructor(desk) {
    this.#desk = desk;
  }

  /** A drag moves the point under it, or slides the point in hand until it is right. */
  begin(at, type) {
    const desk = this.#desk;
    desk.holdFocus();
    if (desk.readOnly) return null;
    const gripped = this.#under(at, type);
    const label = gripped ?? desk.label;
    const clear = () => (desk.preview = desk.loupeAt = null);
    const gesture = {
      move: (to) => {
        desk.label = label;
        desk.preview = { label, visibility: desk.held?.visibility ?? 'visible', ...desk.viewport.toPicture(to) };
        desk.loupeAt = to;
        desk.draw();
      },
      end: (to) => {
        clear();
        desk.editing.place(desk.viewport.toPicture(to));
      },
      cancel: () => {
        clear();
        desk.draw();
      },
    };
    return gripped ? gesture : { ...gesture, press: (to) => gesture.move(to) };
  }

  /** A press that did not stray takes a point in hand, or puts the one in hand here. */
  tap(at, type) {
    const desk = this.#desk;
    if (desk.feedback) return desk.lookAt(desk.marks.markAt(at, REACH[type], desk.viewport));
    if (desk.readOnly) return;
    const gripped = this.#under(at, type);
    if (gripped && gripped !== desk.label) desk.take(gripped);
    else desk.editing.place(desk.viewport.toPicture(at));
  }

  hover(at) {
    const desk = this.#desk;
    const cursor = desk.readOnly ? 'default' : this.#under(at, 'mouse') ? 'move' : 'crosshair';
    desk.frame.overlay.style.cursor = cursor;
    if (!desk.feedback) return;
    const index = desk.marks.markAt(at, 4, desk.viewport);
    if (index >= 0 && index !== desk.marks.focused) desk.lookAt(index);
  }

  #under(at, type) {
    const { points, viewport } = this.#desk;
    const near = points.filter((point) => {
      if (point.visibility === 'absent') return false;
      const on = viewport.pointToScreen(point);
      return Math.hypot(on.x - at.x, on.y - at.y) <= REACH[type];
    });
    return near[0]?.label ?? null;
  }
}
