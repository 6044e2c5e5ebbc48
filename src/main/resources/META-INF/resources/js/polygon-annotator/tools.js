import { around, centre } from '../picture/geometry.js';
import { helpDialog } from '../picture/help.js';
import { WAYS } from './ways.js';

/** What a press on the picture does, each with its key. */
export const MODES = { select: 'V', draw: 'P' };

/** What the buttons of the tool bar do, and the keys that stand for them. */
export class Tools {
  #desk;
  #shadow;

  /** @param {import('./desk.js').Desk} desk @param {ShadowRoot} shadow where the list of keys opens */
  constructor(desk, shadow) {
    this.#desk = desk;
    this.#shadow = shadow;
  }

  /** @param {string} tool a name on the tool bar */
  use(tool) {
    const desk = this.#desk;
    if (tool in MODES) return this.#take(tool);
    if (tool === 'undo' || tool === 'redo') return desk.readOnly || this.#travel(tool);
    if (tool === 'delete') return desk.readOnly || desk.editing.remove();
    if (tool === 'help') return this.#help();
    if (tool === 'loupe') return this.#loupe();
    return this.#look(tool);
  }

  /** Zooms around the held point, the selected outline, or else the middle of the stage. */
  #look(tool) {
    const { viewport, sheet } = this.#desk;
    const held = sheet.heldPoint ?? (sheet.selected && centre(around(sheet.selected.points)));
    const at = held ? viewport.pointToScreen(held) : { x: viewport.stage.width / 2, y: viewport.stage.height / 2 };
    if (tool === 'fit') viewport.fit();
    this.#desk.zoom({ zoomIn: 1.5, zoomOut: 1 / 1.5 }[tool] ?? 1, at);
    this.#desk.say('said.zoom', Math.round((viewport.scale / viewport.fitScale) * 100));
  }

  #take(mode) {
    const desk = this.#desk;
    if (desk.readOnly) return;
    desk.putDown();
    desk.mode = mode;
    desk.say(`hint.${mode}`);
    desk.refresh();
  }

  #travel(direction) {
    this.#desk.editing.flush();
    this.#desk.editing[direction]();
  }

  #loupe() {
    const desk = this.#desk;
    desk.loupe.on = !desk.loupe.on;
    desk.say(desk.loupe.on ? 'said.loupeOn' : 'said.loupeOff');
    desk.refresh();
  }

  #help() {
    const dialog = helpDialog(this.#desk.text, WAYS);
    this.#shadow.append(dialog);
    dialog.showModal();
  }
}
