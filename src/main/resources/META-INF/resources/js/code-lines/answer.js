/** The lines marked so far. Never changed; every step makes a new one that knows the one before. */
export class Answer {
  /** @type {Answer | null} */
  before = null;

  /** @param {{line: number, kind: string, severity: string}[]} lines @param {boolean} nothingHere */
  constructor(lines, nothingHere) {
    this.lines = [...lines].sort((one, other) => one.line - other.line);
    this.nothingHere = nothingHere;
  }

  /** The same answer as the step behind another one. */
  after(before) {
    const next = new Answer(this.lines, this.nothingHere);
    next.before = before;
    return next;
  }

  at(line) {
    return this.lines.find((each) => each.line === line);
  }

  toggled(line) {
    const others = this.lines.filter((each) => each.line !== line);
    return new Answer(this.at(line) ? others : [...others, { line, kind: '', severity: '' }], false);
  }

  /** @param {'kind' | 'severity'} field */
  named(line, field, slug) {
    return new Answer(
      this.lines.map((each) => (each.line === line ? { ...each, [field]: slug } : each)),
      false,
    );
  }

  /** Says that there is no defect, or takes that back. */
  nothing() {
    return new Answer([], !this.nothingHere);
  }

  json() {
    return { lines: this.lines, nothingHere: this.nothingHere };
  }
}
