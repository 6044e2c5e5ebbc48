import { html, write } from './elements.js';
import { icon } from './icons.js';

/** Tools that every annotator has, in groups, each with the key that does the same. */
const COMMON = [
  ['undo', 'redo', 'delete'],
  ['zoomOut', 'fit', 'zoomIn', 'loupe', 'help'],
];
const KEYS = {
  undo: 'Ctrl+Z', redo: 'Ctrl+Shift+Z', delete: 'Delete', zoomOut: '-', fit: '0', zoomIn: '+', loupe: 'L', help: '?',
};
const SHORTCUTS = { undo: 'Control+Z', redo: 'Control+Shift+Z', zoomIn: 'Plus', zoomOut: 'Minus' };
/** What stays when there is only something to look at. */
const LOOKING = ['zoomOut', 'fit', 'zoomIn', 'help'];

/** The tool bar: one stop for the Tab key, arrow keys inside. */
export class Toolbar {
  root = html('div', { class: 'toolbar', role: 'toolbar' });
  /** @type {Map<string, HTMLButtonElement>} */ #buttons = new Map();
  /** @type {Record<string, string>} */ #modes;
  #text;

  /**
   * @param {import('./words.js').Text} text
   * @param {Record<string, string>} modes ways to draw of which one is in force, each with its key
   * @param {(tool: string) => void} use
   */
  constructor(text, modes, use) {
    this.#text = text;
    this.#modes = modes;
    for (const tools of [Object.keys(modes), ...COMMON].filter((group) => group.length > 0)) {
      const group = html('div', { class: 'tools' });
      for (const tool of tools) group.append(this.#button(tool, use));
      this.root.append(group);
    }
    this.root.addEventListener('mousedown', (event) => event.preventDefault());
    this.root.addEventListener('keydown', (event) => this.#walk(event));
  }

  /** Writes names and tips in the host's language. */
  name() {
    write(this.root, { 'aria-label': this.#text('tool.group') });
    for (const [tool, button] of this.#buttons) {
      const name = this.#text(`tool.${tool}`);
      write(button, { 'aria-label': name, title: this.#text('tool.tip', name, this.#modes[tool] ?? KEYS[tool]) });
    }
  }

  /** @param {{mode: string, loupe: boolean, readOnly: boolean, off: string[]}} state */
  show({ mode, loupe, readOnly, off }) {
    for (const [tool, button] of this.#buttons) {
      button.hidden = readOnly && !LOOKING.includes(tool);
      write(button, { 'aria-disabled': off.includes(tool) ? 'true' : null });
      if (tool in this.#modes) write(button, { 'aria-pressed': String(tool === mode) });
      if (tool === 'loupe') write(button, { 'aria-pressed': String(loupe) });
    }
    for (const group of this.root.children) group.hidden = [...group.children].every((button) => button.hidden);
    if (!this.#shown().some((button) => button.tabIndex === 0)) this.#stopAt(this.#shown()[0]);
  }

  #button(tool, use) {
    const shortcut = SHORTCUTS[tool] ?? this.#modes[tool] ?? KEYS[tool];
    const button = html('button', { type: 'button', class: 'tool', 'aria-keyshortcuts': shortcut }, icon(tool));
    button.tabIndex = -1;
    button.classList.toggle('switch', tool === 'loupe');
    button.addEventListener('click', () => {
      this.#stopAt(button);
      use(tool);
    });
    this.#buttons.set(tool, button);
    return button;
  }

  #shown() {
    return [...this.#buttons.values()].filter((button) => !button.hidden);
  }

  #stopAt(stop) {
    for (const button of this.#buttons.values()) button.tabIndex = button === stop ? 0 : -1;
  }

  #walk(event) {
    const shown = this.#shown();
    const at = shown.indexOf(event.target);
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: shown.length - 1 };
    if (!(event.key in steps) || at < 0) return;
    const next = shown[(steps[event.key] + shown.length) % shown.length];
    this.#stopAt(next);
    next.focus();
    event.preventDefault();
    event.stopPropagation();
  }
}
