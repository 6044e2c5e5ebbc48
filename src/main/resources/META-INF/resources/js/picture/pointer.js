import { Pinch } from './pinch.js';

/** How far a pointer may stray and still be a click, in screen pixels. A finger strays further than a mouse. */
const STRAY = { mouse: 3, pen: 5, touch: 8 };

/**
 * Turns mouse, pen and finger on the stage into gestures: a press that stays is a tap, one that strays is a drag, and
 * two fingers pan and zoom. What a tap or drag means is decided by the `meanings` it is given.
 */
export class Pointer {
  /** Set while the space bar is down: dragging pans. */
  panning = false;
  #stage;
  #meanings;
  #pinch;
  /** @type {{at: object, start: object, last: object, type: string, shift: boolean, drag: object | null,
   *   pan: boolean} | null} */
  #press = null;
  #frame = 0;
  /** How far the wheel was turned since the last frame. */
  #turned = 0;
  /** @type {(() => void) | null} */ #work = null;

  /**
   * @param {Element} stage @param {import('./viewport.js').Viewport} viewport
   * @param {{begin: Function, tap: Function, hover: Function, leave: Function, moved: Function, pinched: Function,
   *   mayPan: () => boolean}} meanings
   */
  constructor(stage, viewport, meanings) {
    this.#stage = stage;
    this.#meanings = meanings;
    this.#pinch = new Pinch(viewport);
    stage.addEventListener('pointerdown', (event) => this.#down(event));
    stage.addEventListener('pointermove', (event) => this.#move(event));
    stage.addEventListener('pointerup', (event) => this.#up(event));
    stage.addEventListener('pointercancel', (event) => this.#drop(event));
    stage.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && this.#meanings.leave());
    // The browser would move the focus to the stage itself, and with it the selection away from the box pressed on.
    stage.addEventListener('mousedown', (event) => event.preventDefault());
    stage.addEventListener('contextmenu', (event) => event.preventDefault());
    stage.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
  }

  /** Gives up the gesture under way; what it had drawn goes back. */
  cancel() {
    this.#press?.drag?.cancel();
    const had = this.#press?.drag != null;
    this.#press = null;
    return had;
  }

  #point(event) {
    const frame = this.#stage.getBoundingClientRect();
    return { x: event.clientX - frame.left, y: event.clientY - frame.top };
  }

  #down(event) {
    if (event.button === 2) return;
    const at = this.#point(event);
    try {
      this.#stage.setPointerCapture(event.pointerId);
    } catch {
      // The pointer is gone already, as after a very short touch.
    }
    if (event.pointerType === 'touch' && this.#pinch.touch(event.pointerId, at)) {
      this.cancel();
      return;
    }
    const pan = this.panning || event.button === 1;
    this.#press = { at, start: at, last: at, type: event.pointerType, shift: event.shiftKey, drag: null, pan };
    if (pan) event.preventDefault();
    else this.#press.drag = this.#meanings.begin(at, event.pointerType, event.shiftKey);
    this.#press.drag?.press?.(at);
  }

  #move(event) {
    const at = this.#point(event);
    if (this.#pinch.move(event.pointerId, at)) return this.#soon(() => this.#meanings.pinched());
    if (!this.#press) {
      if (event.pointerType === 'mouse') this.#soon(() => this.#meanings.hover(at));
      return;
    }
    this.#press.at = at;
    this.#soon(() => this.#follow());
  }

  #follow() {
    const press = this.#press;
    if (!press) return;
    const stray = Math.hypot(press.at.x - press.start.x, press.at.y - press.start.y);
    if (!press.strayed && stray <= STRAY[press.type]) return;
    press.strayed = true;
    if (press.pan || (!press.drag && this.#meanings.mayPan())) {
      this.#meanings.moved(press.at.x - press.last.x, press.at.y - press.last.y);
    } else {
      press.drag?.move(press.at, press.start);
    }
    press.last = press.at;
  }

  #up(event) {
    if (this.#pinch.lift(event.pointerId)) return;
    if (!this.#press) return;
    this.#press.at = this.#point(event);
    this.#follow();
    const press = this.#press;
    this.#press = null;
    if (press.pan) return;
    if (press.strayed) press.drag?.end(press.at, press.start);
    else {
      press.drag?.cancel();
      this.#meanings.tap(press.at, press.type);
    }
    if (press.type === 'mouse') this.#meanings.hover(press.at);
  }

  #drop(event) {
    this.#pinch.lift(event.pointerId);
    this.cancel();
  }

  #wheel(event) {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#turned += event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002);
    const at = this.#point(event);
    this.#soon(() => {
      this.#meanings.zoomed(Math.exp(-this.#turned), at);
      this.#turned = 0;
    });
  }

  /** At most one piece of work for each frame: the latest. */
  #soon(work) {
    this.#work = work;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#work?.();
      this.#work = null;
    });
  }
}
