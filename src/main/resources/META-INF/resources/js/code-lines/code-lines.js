/**
 * Code whose defective lines are marked: the element. Set `problem` (see CodeProblem.java) to start over; `showMarks` lays
 * the verdicts below their lines. Fires `answer-change` ({answer}) after each change and `mark-point` ({index}).
 */
import { Answer } from './answer.js';
import { button, filled, part } from './parts.js';
import { Row } from './row.js';

class CodeLines extends HTMLElement {
  #problem = null;
  #answer = new Answer([], false);
  /** @type {Row[]} */
  #rows = [];
  #at = 0;

  constructor() {
    super();
    this.addEventListener('keydown', (event) => this.#key(event));
  }

  set problem(problem) {
    this.#problem = problem;
    this.#answer = new Answer(problem.marked, problem.nothingHere);
    this.#at = 0;
    this.#build();
    this.#refresh();
  }

  get problem() {
    return this.#problem;
  }

  /** @param {{line: number, gold: number, sign: string, tone: string, text: string}[]} marks in the order of the reasons */
  showMarks(marks) {
    marks.forEach((mark, index) => {
      const point = () => this.#fire('mark-point', { index });
      const note = button('code-mark', mark.text, point);
      note.classList.add(`is-${mark.tone}`);
      note.prepend(part('span', `ts-icon ts-icon-${mark.sign}`));
      note.addEventListener('focus', point);
      note.dataset.mark = String(index);
      (mark.line === 0 ? this.querySelector('.code-bar') : this.#rows[mark.line - 1].note).append(note);
    });
    marks.forEach((mark) => this.#rows[mark.gold - 1]?.gold(this.#problem.texts.gold));
  }

  pointAt(index) {
    for (const note of this.querySelectorAll('.code-mark')) {
      const pointed = note.dataset.mark === String(index);
      note.classList.toggle('is-pointed', pointed);
      if (pointed) {
        note.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  #build() {
    const { title, lines, readOnly, texts } = this.#problem;
    const box = part('div', 'code-box');
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', title);
    const list = part('ol', 'code-rows');
    this.#rows = lines.map((pieces, index) => new Row(index + 1, pieces, this.#problem, this));
    list.append(...this.#rows.map((row) => row.element));
    box.append(list);
    const bar = part('div', 'code-bar');
    if (!readOnly) {
      this.nothing = button('code-nothing', texts.nothing, () => this.#change(this.#answer.nothing()));
      this.undo = button('code-undo', texts.undo, () => this.#undo());
      bar.append(this.nothing, this.undo, part('span', 'code-keys', texts.keys));
    }
    this.live = part('div', 'ts-unseen');
    this.live.setAttribute('role', 'status');
    this.replaceChildren(box, bar, this.live);
  }

  /** Asked for by a row: marks it or takes the mark away. */
  toggle(line) {
    const { texts } = this.#problem;
    this.#at = line - 1;
    const marked = this.#answer.at(line) === undefined;
    this.#change(this.#answer.toggled(line), filled(marked ? texts.marked : texts.cleared, line));
  }

  /** Asked for by a row: names the kind or the severity of its defect. @param {'kind' | 'severity'} field */
  name(line, field, name) {
    const answer = this.#answer.at(line) ? this.#answer : this.#answer.toggled(line);
    this.#change(answer.named(line, field, name.slug), `${line}: ${name.name}`);
  }

  focused(line) {
    this.#at = line - 1;
    this.#tabStop();
  }

  #change(answer, said = '') {
    this.#answer = answer.after(this.#answer);
    this.#refresh();
    this.live.textContent = said || (answer.nothingHere ? this.#problem.texts.none : '');
    this.#fire('answer-change', { answer: this.#answer.json() });
  }

  #undo() {
    if (this.#answer.before) {
      this.#answer = this.#answer.before;
      this.#refresh();
      this.live.textContent = this.#problem.texts.undone;
      this.#fire('answer-change', { answer: this.#answer.json() });
    }
  }

  #refresh() {
    this.#rows.forEach((row) => row.show(this.#answer.at(row.line)));
    if (this.nothing && !this.#problem.readOnly) {
      this.nothing.setAttribute('aria-pressed', String(this.#answer.nothingHere));
      // Not disabled: the focus must not fall off the page with the last step taken back.
      this.undo.setAttribute('aria-disabled', String(!this.#answer.before));
    }
    this.#tabStop();
  }

  #tabStop() {
    this.#rows.forEach((row, index) => row.isTabStop(index === this.#at));
  }

  #key(event) {
    if (this.#problem.readOnly) {
      return;
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      this.#undo();
      return;
    }
    const row = this.#rows.find((each) => each.element.contains(event.target));
    if (!row || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (/^[1-9]$/.test(event.key)) {
      row.chip(Number(event.key));
      return;
    }
    const to = { ArrowUp: row.line - 1, ArrowDown: row.line + 1, Home: 1, End: this.#rows.length }[event.key];
    if (to >= 1 && to <= this.#rows.length) {
      event.preventDefault();
      this.#rows[to - 1].focus();
    }
  }

  #fire(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

customElements.define('code-lines', CodeLines);
