import { html, write } from '../picture/elements.js';
import { icon } from '../picture/icons.js';

const TOOLS = [
  ['remove', 'delete', 'Delete'],
  ['undo', 'undo', 'Control+Z'],
  ['redo', 'redo', 'Control+Y'],
  ['help', 'help', '?'],
];

/** The classes to choose from, and what else can be done, above the text. */
export class Bar {
  #chips = html('div', { class: 'spans-chips', role: 'group' });
  #tools = html('div', { class: 'spans-tools', role: 'group' });
  #byTool = new Map();

  /**
   * @param {(key: string) => string} text @param {{slug: string, name: string}[]} labels
   * @param {{label: (slug: string) => void, remove: () => void, undo: () => void, redo: () => void, help: () => void}} intents
   */
  constructor(text, labels, intents) {
    this.element = html('div', { class: 'spans-bar' }, this.#chips, this.#tools);
    write(this.#chips, { 'aria-label': text('class.group') });
    write(this.#tools, { 'aria-label': text('tool.group') });
    labels.forEach((label, i) => {
      const number = html('kbd', { 'aria-hidden': 'true' }, String(i + 1));
      const chip = html('button', { type: 'button', class: `spans-chip spans-colour-${i}` }, number, label.name);
      write(chip, { 'aria-keyshortcuts': String(i + 1), 'aria-pressed': 'false', 'data-slug': label.slug });
      press(chip, () => intents.label(label.slug));
      this.#chips.append(chip);
    });
    for (const [tool, picture, key] of TOOLS) {
      const name = text(`tool.${tool}`);
      const button = html('button', { type: 'button', class: 'spans-tool', 'aria-label': name, title: name }, icon(picture));
      write(button, { 'aria-keyshortcuts': key });
      press(button, () => intents[tool]());
      this.#byTool.set(tool, button);
      this.#tools.append(button);
    }
  }

  /** @param {string | null} label class of the span at hand @param {{remove: boolean, undo: boolean, redo: boolean}} can */
  show(label, can) {
    for (const chip of this.#chips.children) write(chip, { 'aria-pressed': String(chip.dataset.slug === label) });
    for (const tool of ['remove', 'undo', 'redo']) {
      write(this.#byTool.get(tool), { 'aria-disabled': can[tool] ? null : 'true' });
    }
  }
}

/** The mouse leaves the focus in the text, so that keys go on where they were. */
function press(button, act) {
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', act);
}
