import { classColour } from './colours.js';
import { html, write } from './elements.js';

/** The rows of chips under the picture: the class of a box, and the details of the selected box. */
export class Palette {
  #classes = html('div', { class: 'chips', role: 'group' });
  #attributes = html('div', { class: 'chips', role: 'group' });
  #text;

  /**
   * @param {import('./words.js').Text} text
   * @param {{classify: (slug: string) => void, toggleAttribute: (slug: string) => void}} intents
   */
  constructor(text, intents) {
    this.#text = text;
    this.rows = [this.#classes, this.#attributes];
    onChip(this.#classes, intents.classify);
    onChip(this.#attributes, intents.toggleAttribute);
  }

  /** Lays the chips out anew for a problem. With a single class there is nothing to choose. */
  lay(problem) {
    const choosable = !problem.readOnly;
    this.#classes.hidden = !choosable || problem.labels.length < 2;
    this.#attributes.hidden = !choosable || problem.attributes.length === 0;
    write(this.#classes, { 'aria-label': this.#text('class.group') });
    write(this.#attributes, { 'aria-label': this.#text('attribute.group') });
    this.#classes.replaceChildren(...problem.labels.map(classChip));
    this.#attributes.replaceChildren(...problem.attributes.map(attributeChip));
  }

  /** @param {string} label the class in force @param {{attributes: string[]} | null} selected */
  show(label, selected) {
    for (const chip of this.#classes.children) press(chip, chip.dataset.slug === label);
    for (const chip of this.#attributes.children) {
      press(chip, selected?.attributes.includes(chip.dataset.slug) ?? false);
      write(chip, { 'aria-disabled': selected ? null : 'true' });
    }
  }
}

const press = (chip, pressed) => write(chip, { 'aria-pressed': String(pressed) });

function classChip(label, index) {
  const swatch = html('span', { class: 'swatch', 'aria-hidden': 'true' });
  swatch.style.setProperty('--swatch', classColour(label.colour).fill);
  const chip = html('button', { type: 'button', class: 'chip', 'data-slug': label.slug }, swatch, label.name);
  if (index < 9) {
    chip.append(html('kbd', { 'aria-hidden': 'true' }, String(index + 1)));
    write(chip, { 'aria-keyshortcuts': String(index + 1) });
  }
  return chip;
}

function attributeChip(attribute) {
  const tick = html('span', { class: 'tick', 'aria-hidden': 'true' });
  return html('button', { type: 'button', class: 'chip', 'data-slug': attribute.slug }, tick, attribute.name);
}

/** The mouse leaves the focus on the picture, so that arrow keys go on moving the box after a chip was clicked. */
function onChip(row, choose) {
  row.addEventListener('mousedown', (event) => event.preventDefault());
  row.addEventListener('click', (event) => {
    const chip = event.target.closest('button');
    if (chip) choose(chip.dataset.slug);
  });
}
