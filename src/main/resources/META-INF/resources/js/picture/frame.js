import { html, svg, write } from './elements.js';
import { icon } from './icons.js';
import { describeCount } from './words.js';

/** How far one press on a rim button pans, as a share of the stage. */
const PAN = 0.4;
const RIMS = [['left', 1, 0, 'left'], ['right', -1, 0, 'rightward'], ['up', 0, 1, 'up'], ['down', 0, -1, 'down']];

/** The fixed parts of the element and how they hang together: tool bar, stage, chips, foot. */
export class Frame {
  overlay = svg('svg', { class: 'overlay', tabindex: 0, role: 'application' });
  stage = html('div', { class: 'stage' });
  #root = html('div', { class: 'annotator' });
  #rims = html('div', { class: 'rims', role: 'group' });
  #status = html('p', { class: 'status', role: 'status' });
  #count = html('span', { class: 'count' });
  #nothing = html('button', { type: 'button', class: 'chip nothing' });
  #panel = html('div', { class: 'panel' });
  #text;

  /**
   * @param {ShadowRoot} shadow @param {import('./words.js').Text} text
   * @param {{toolbar: object, palette: object, picture: object, loupe: object, layers: Element[],
   *   pan: (dx: number, dy: number) => void, toggleNothing: () => void}} parts
   */
  constructor(shadow, text, { toolbar, palette, picture, loupe, layers, pan, toggleNothing }) {
    this.#text = text;
    this.overlay.append(...layers);
    this.#rims.append(...RIMS.map((rim) => this.#rim(rim, pan)));
    this.stage.append(picture.image, this.overlay, loupe.root, this.#rims, picture.notice);
    this.#nothing.addEventListener('mousedown', (event) => event.preventDefault());
    this.#nothing.addEventListener('click', toggleNothing);
    const foot = html('div', { class: 'foot' }, this.#count, this.#status, this.#nothing);
    this.#panel.append(...palette.rows);
    this.#root.append(toolbar.root, this.stage, this.#panel, foot);
    shadow.append(this.#root);
    const by = (hand) => () => this.#root.classList.toggle('by-hand', hand);
    this.#root.addEventListener('pointerdown', by(true), true);
    this.#root.addEventListener('keydown', by(false), true);
  }

  /** Writes names in the host's language. @param {object} problem @param {boolean} readOnly */
  name(problem, readOnly) {
    const label = this.#text(readOnly ? 'picture.labelReadOnly' : 'picture.label', problem.alt ?? '');
    write(this.overlay, { 'aria-label': label });
    write(this.#rims, { 'aria-label': this.#text('pan.group') });
    RIMS.forEach(([side], index) => {
      const name = this.#text(`pan.${side}`);
      write(this.#rims.children[index], { 'aria-label': name, title: name });
    });
    this.#nothing.replaceChildren(icon('nothing'), this.#text('nothing.button'));
  }

  /**
   * @param {{count: number, nothingHere: boolean, readOnly: boolean, zoomed: boolean, busy: boolean,
   *   mayBeNothing?: boolean}} state
   */
  show({ count, nothingHere, readOnly, zoomed, busy, mayBeNothing = true }) {
    this.#count.textContent = describeCount(this.#text, count);
    this.#nothing.hidden = !mayBeNothing || (readOnly && !nothingHere);
    write(this.#nothing, {
      'aria-pressed': String(nothingHere),
      'aria-disabled': count > 0 || readOnly ? 'true' : null,
    });
    this.#rims.hidden = !zoomed || busy;
    this.#panel.hidden = [...this.#panel.children].every((row) => row.hidden);
    this.#root.classList.toggle('read-only', readOnly);
    this.#root.classList.toggle('zoomed', zoomed);
    this.overlay.toggleAttribute('hidden', busy);
    write(this.stage, { 'aria-busy': String(busy) });
  }

  /** Shows and speaks what happened. @param {string} words */
  tell(words) {
    this.#status.textContent = words;
  }

  /** @param {import('./geometry.js').Size} size the picture's, for a stage whose height nobody sets */
  shape(size) {
    this.stage.style.setProperty('--picture-ratio', `${size.width} / ${size.height}`);
  }

  #rim([side, dx, dy, iconName], pan) {
    const button = html('button', { type: 'button', class: `rim ${side}` }, icon(iconName));
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      pan(dx * PAN * this.stage.clientWidth, dy * PAN * this.stage.clientHeight);
    });
    return button;
  }
}
