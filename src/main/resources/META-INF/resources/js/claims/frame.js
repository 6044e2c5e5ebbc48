import { html, write } from '../picture/elements.js';

/** What holds answer and source together: keys for both, undo, how far one is, and what was just done. */
export class Frame {
  root = html('div', { class: 'claims-frame' });
  #reader;
  #columns = html('div', { class: 'claims-columns' });
  #left = html('span', { class: 'claims-left' });
  #status = html('p', { class: 'claims-status', role: 'status' });
  #undo;

  constructor(reader) {
    this.#reader = reader;
    this.#undo = html('button', { type: 'button', class: 'claims-button', 'aria-keyshortcuts': 'Control+Z' },
      reader.text('undo'));
    this.#undo.addEventListener('click', () => reader.undo());
    const keys = html('p', { class: 'claims-keys' }, reader.text('keys', reader.problem.verdicts.length));
    const foot = html('div', { class: 'claims-foot' }, this.#left, this.#undo, this.#status);
    foot.hidden = Boolean(reader.marks);
    keys.hidden = Boolean(reader.marks);
    this.root.append(this.#columns, foot, keys);
    this.root.addEventListener('keydown', (event) => this.#key(event));
  }

  hold(...columns) {
    this.#columns.append(...columns);
  }

  /** Shows and speaks what happened. @param {string} words */
  tell(words) {
    this.#status.textContent = words;
  }

  draw() {
    const { claims } = this.#reader.problem;
    const judged = claims.filter((claim) => this.#reader.judged[claim.slug]).length;
    this.#left.textContent = this.#reader.text('left', judged, claims.length);
    write(this.#undo, { 'aria-disabled': this.#reader.canUndo ? null : 'true' });
  }

  /** Keys that mean the same wherever the focus rests within. */
  #key(event) {
    const reader = this.#reader;
    const key = event.key.toLowerCase();
    if (event.ctrlKey || event.metaKey) {
      if (key !== 'z' || event.shiftKey) return;
      reader.undo();
    } else if (event.altKey) return;
    else if (/^[1-9]$/.test(key) && Number(key) <= reader.problem.verdicts.length) {
      reader.judge(reader.current, reader.problem.verdicts[Number(key) - 1]);
    } else if (key === 'e') reader.toSource();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
