import { html, write } from '../picture/elements.js';

const WAYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
let sources = 0;

/** The source, sentence by sentence; the ones that decide the claim in hand are picked here and shown here. */
export class SourceText {
  root;
  #reader;
  #stop = 0;
  #task = html('p', { class: 'source-task' });
  #back = html('button', { type: 'button', class: 'claims-button source-back' });
  /** @type {{row: HTMLElement, notes: HTMLElement}[]} */ #rows;

  constructor(reader) {
    this.#reader = reader;
    const { source, language } = reader.problem;
    const id = `source-${++sources}`;
    const title = html('h3', { id }, reader.text('source'));
    this.#back.addEventListener('click', () => reader.toClaim());
    const bar = html('div', { class: 'source-bar' }, this.#task, this.#back);
    bar.hidden = Boolean(reader.marks);
    this.#rows = source.sentences.map((sentence, index) => this.#row(sentence, index, language));
    const list = html('ol', { class: 'source-sentences', 'aria-labelledby': id },
      ...this.#rows.map(({ row }) => html('li', {}, row)));
    list.addEventListener('keydown', (event) => this.#key(event));
    const name = html('p', { class: 'source-title', lang: language }, source.title);
    this.root = html('section', { class: 'claims-source', 'aria-labelledby': id }, title, bar, name, list);
  }

  /** Begins at the first sentence picked, or where one was last. */
  focus() {
    const picked = this.#reader.judgementOf(this.#reader.current)?.evidence ?? [];
    if (picked.length > 0) this.#stop = picked[0] - 1;
    this.draw();
    const { row } = this.#rows[this.#stop];
    row.focus();
    if (matchMedia('(max-width: 59.99rem)').matches) this.root.scrollIntoView({ block: 'start' });
  }

  draw() {
    const { marks, current, text } = this.#reader;
    const asks = this.#reader.asksForEvidence;
    this.#task.textContent = text(asks ? 'source.pick' : 'source.idle', current + 1);
    this.#back.textContent = text('back', current + 1);
    this.#back.hidden = !asks;
    this.root.classList.toggle('is-asked', asks);
    const yours = (marks ? marks[current].given : this.#reader.judgementOf(current))?.evidence ?? [];
    const gold = marks ? marks[current].gold.evidence : [];
    this.#rows.forEach(({ row, notes }, index) => {
      const number = index + 1;
      row.classList.toggle('is-picked', yours.includes(number));
      row.classList.toggle('is-gold', gold.includes(number));
      if (marks) {
        const words = [gold.includes(number) && 'gold', yours.includes(number) && 'yours'].filter(Boolean);
        notes.replaceChildren(...words.map((word) => html('span', { class: `note-${word}` }, text(word))));
        return;
      }
      write(row, { 'aria-pressed': String(yours.includes(number)), 'aria-disabled': asks ? null : 'true' });
      row.tabIndex = index === this.#stop ? 0 : -1;
    });
  }

  #row(sentence, index, language) {
    const { marks, text } = this.#reader;
    const number = html('span', { class: 'sentence-number' },
      html('span', { class: 'ts-unseen' }, `${text('sentence', index + 1)}: `),
      html('span', { 'aria-hidden': 'true' }, String(index + 1)));
    const words = html('span', { class: 'sentence-words', lang: language }, sentence);
    const notes = html('span', { class: 'sentence-notes' });
    if (marks) return { row: html('div', { class: 'sentence' }, number, words, notes), notes };
    const row = html('button', { type: 'button', class: 'sentence' }, number, words, notes);
    row.addEventListener('click', () => {
      this.#stop = index;
      this.#reader.toggle(index + 1);
    });
    row.addEventListener('focus', () => {
      if (this.#stop === index) return;
      this.#stop = index;
      this.draw();
    });
    return { row, notes };
  }

  #key(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || this.#reader.marks) return;
    if (event.key === 'Escape') this.#reader.toClaim();
    else if (event.key in WAYS) this.#walk(WAYS[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #walk(by) {
    this.#stop = Math.min(Math.max(this.#stop + by, 0), this.#rows.length - 1);
    this.draw();
    this.#rows[this.#stop].row.focus();
  }
}
