import { classColour } from '../picture/colours.js';
import { html, write } from '../picture/elements.js';
import { icon } from '../picture/icons.js';

/** The worker's boxes in a list, each with the faults it can have; below, what is missing, and "no fault here". */
export class ReviewList {
  root;
  #review;
  /** @type {Map<string, {row: HTMLElement, select: HTMLSelectElement}>} */ #rows = new Map();
  #places = html('ul', { class: 'places' });
  #missing;
  #nothing;
  #undo;
  #count = html('span', { class: 'count' });
  #status = html('p', { class: 'status', role: 'status' });

  constructor(review) {
    this.#review = review;
    const { text } = review;
    if (review.signs) {
      this.#status.textContent = text('hint.readOnly');
      this.root = html('div', { class: 'foot' }, this.#status);
      return;
    }
    const title = html('h3', { id: 'list-title' }, text('list'));
    const rows = html('ul', { class: 'rows', 'aria-labelledby': 'list-title' },
      ...review.problem.boxes.map((box, index) => this.#row(box, index)));
    this.#missing = this.#button('missed', text('missing.add'), () => review.usePlacing(!review.placing, !review.placing));
    this.#nothing = this.#button('nothing', text('none'), () => review.toggleNothing());
    this.#undo = this.#button('undo', text('tool.undo'), () => review.undo());
    write(this.#undo, { 'aria-keyshortcuts': 'Control+Z' });
    write(this.#missing, { 'aria-keyshortcuts': 'm' });
    const acts = html('div', { class: 'acts' }, this.#missing, this.#nothing, this.#undo);
    const foot = html('div', { class: 'foot' }, this.#count, this.#status);
    this.#status.textContent = text('hint');
    this.root = html('div', { class: 'list' }, title, rows, this.#places, acts, foot,
      html('p', { class: 'keys' }, text('keys')));
  }

  /** @param {string} slug */
  focus(slug) {
    this.#rows.get(slug)?.select.focus();
  }

  /** Shows and speaks what happened. @param {string} words */
  tell(words) {
    this.#status.textContent = words;
  }

  draw() {
    const review = this.#review;
    if (review.signs) return;
    const { faults, nothingHere } = review.getAnswer();
    for (const [slug, { row, select }] of this.#rows) {
      const kind = review.answer.kindOf(slug);
      if (select.value !== kind) select.value = kind;
      row.classList.toggle('is-faulty', Boolean(kind));
      row.classList.toggle('is-current', slug === review.current);
    }
    this.#places.hidden = review.answer.places.length === 0;
    this.#drawPlaces(review.answer.places);
    write(this.#missing, { 'aria-pressed': String(review.placing) });
    write(this.#nothing, { 'aria-pressed': String(nothingHere), 'aria-disabled': faults.length > 0 ? 'true' : null });
    write(this.#undo, { 'aria-disabled': review.answer.canUndo ? null : 'true' });
    this.#count.textContent = review.text('count', faults.length);
  }

  #drawPlaces(places) {
    const { text, problem } = this.#review;
    const shown = places.map(({ x, y }) => text('missing', problem.missing, x, y));
    if (this.#places.dataset.shown === shown.join()) return;
    this.#places.dataset.shown = shown.join();
    this.#places.replaceChildren(...places.map((place, index) => {
      const remove = html('button', { type: 'button', class: 'plain', 'aria-label': text('missing.remove', shown[index]) },
        icon('delete'));
      remove.addEventListener('click', () => {
        this.#review.take(place);
        this.#missing.focus();
      });
      return html('li', { class: 'row is-faulty' }, html('span', { class: 'what' }, shown[index]), remove);
    }));
  }

  #row(box, index) {
    const { text, problem } = this.#review;
    const id = `fault-${index}`;
    const select = html('select', { id, class: 'fault' }, html('option', { value: '' }, text('box.fine')),
      ...problem.kinds.map((kind) => html('option', { value: kind.slug }, kind.name)));
    select.addEventListener('change', () => this.#review.name(box.slug, select.value));
    select.addEventListener('focus', () => this.#review.current !== box.slug && this.#review.look(box.slug));
    const swatch = html('span', { class: 'swatch', 'aria-hidden': 'true' });
    swatch.style.setProperty('--swatch', classColour(box.colour).fill);
    const label = html('label', { for: id, class: 'what' }, swatch,
      html('span', { class: 'ts-unseen' }, text('box.note', index + 1, box.name)),
      html('span', { 'aria-hidden': 'true' }, `${index + 1} · ${box.name}`));
    const row = html('li', { class: 'row' }, label, select);
    this.#rows.set(box.slug, { row, select });
    return row;
  }

  #button(sign, words, act) {
    const button = html('button', { type: 'button', class: 'chip' }, icon(sign), words);
    button.addEventListener('click', act);
    return button;
  }
}
