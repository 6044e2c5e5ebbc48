/** One line of code: its number to press, its text, and below it the chips that name its defect or the verdicts. */
import { button, filled, part } from './parts.js';

export class Row {
  /** @type {{line: number, kind: string, severity: string} | undefined} */
  #mark;
  #chips = [];

  /** @param {{colour: string, text: string}[]} pieces @param {HTMLElement} box hears toggle, name and focused */
  constructor(line, pieces, problem, box) {
    this.line = line;
    this.problem = problem;
    this.box = box;
    this.text = pieces.map((piece) => piece.text).join('');
    this.element = part('li', 'code-row');
    const code = part('code', 'code-text');
    code.setAttribute('translate', 'no');
    code.append(...pieces.map((piece) => (piece.colour ? part('span', `code-${piece.colour}`, piece.text) : piece.text)));
    this.note = part('div', 'code-note');
    this.number = problem.readOnly ? part('span', 'code-number', String(line)) : this.#gutter(code);
    this.element.append(this.number, code, this.note);
  }

  #gutter(code) {
    const gutter = button('code-number', String(this.line), () => this.box.toggle(this.line));
    gutter.addEventListener('focus', () => this.box.focused(this.line));
    // The button says the line; a click on the line is one on its button, unless text is being selected.
    code.setAttribute('aria-hidden', 'true');
    code.addEventListener('click', () => {
      if (getSelection()?.isCollapsed !== false) {
        this.box.toggle(this.line);
      }
    });
    return gutter;
  }

  /** @param {{line: number, kind: string, severity: string} | undefined} mark */
  show(mark) {
    const { readOnly, texts } = this.problem;
    const before = this.#mark;
    this.#mark = mark;
    this.element.classList.toggle('is-marked', mark !== undefined);
    if (readOnly) {
      return;
    }
    if (!mark !== !before) {
      this.#chips = [];
      this.note.replaceChildren();
      if (mark) {
        this.#offer('kind', this.problem.kinds);
        this.#offer('severity', this.problem.severities);
      }
    }
    this.#chips.forEach(({ field, name, chip }) =>
      chip.setAttribute('aria-pressed', String(mark?.[field] === name.slug)),
    );
    const names = this.#chips
      .filter(({ field, name }) => mark?.[field] === name.slug)
      .map(({ name }) => name.name)
      .join(', ');
    const row = mark ? (names ? texts['row.marked'] : texts['row.unnamed']) : texts.row;
    this.number.setAttribute('aria-pressed', String(mark !== undefined));
    this.number.setAttribute('aria-label', filled(row, this.line, this.text.trim(), names));
  }

  /** @param {'kind' | 'severity'} field */
  #offer(field, names) {
    if (names.length === 0) {
      return;
    }
    const group = part('div', 'code-chips');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', filled(this.problem.texts[field], this.line));
    for (const name of names) {
      const chip = button('code-chip', name.name, () => this.box.name(this.line, field, name));
      if (name.language !== document.documentElement.lang) {
        chip.lang = name.language;
      }
      this.#chips.push({ field, name, chip });
      if (this.#chips.length < 10) {
        const key = part('span', 'key-hint', String(this.#chips.length));
        key.setAttribute('aria-hidden', 'true');
        chip.prepend(key);
      }
      group.append(chip);
    }
    this.note.append(group);
  }

  /** The number key: names the defect, and marks the line first where it is not marked. */
  chip(number) {
    const { kinds, severities } = this.problem;
    const kind = kinds[number - 1];
    const severity = severities[number - 1 - kinds.length];
    if (kind) {
      this.box.name(this.line, 'kind', kind);
    } else if (severity) {
      this.box.name(this.line, 'severity', severity);
    }
  }

  /** The gold names this line; where a verdict stands below it, that says so. */
  gold(word) {
    this.element.classList.add('is-gold');
    if (!this.note.hasChildNodes()) {
      this.note.append(part('span', 'code-gold', word));
    }
  }

  isTabStop(yes) {
    if (this.problem.readOnly) {
      return;
    }
    this.number.tabIndex = yes ? 0 : -1;
  }

  focus() {
    this.number.focus();
  }
}
