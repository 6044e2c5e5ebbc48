import { html, write } from '../picture/elements.js';

const WAYS = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const ICONS = { right: 'check', near: 'wave', wrong: 'cross' };
let lists = 0;

/** The AI answer as a list of claims, each with its verdict and, afterwards, with its mark. */
export class AnswerList {
  root;
  #reader;
  #id = `claims-${++lists}`;
  /** @type {{group: HTMLElement, buttons: HTMLElement[], evidence: HTMLElement, state: HTMLElement}[]} */ #rows;

  constructor(reader) {
    this.#reader = reader;
    const { asked, claims, language } = reader.problem;
    const title = html('h3', { id: `${this.#id}-title` }, reader.text('answer'));
    const question = html('p', { class: 'claims-asked' }, html('b', {}, reader.text('asked')), ' ',
      html('span', { lang: language }, asked));
    this.#rows = claims.map((claim, index) => this.#row(claim, index));
    const list = html('ol', { class: 'claims-list' }, ...this.#rows.map(({ group }) => html('li', {}, group)));
    list.addEventListener('keydown', (event) => this.#key(event));
    this.root = html('section', { class: 'claims-answer', 'aria-labelledby': title.id }, title, question, list);
  }

  focus(index) {
    this.#rows[index].group.focus();
  }

  draw() {
    this.#rows.forEach((row, index) => {
      const current = index === this.#reader.current;
      row.group.classList.toggle('is-current', current);
      row.group.tabIndex = current ? 0 : -1;
      if (!this.#reader.marks) this.#drawChoice(row, index, current);
    });
  }

  #drawChoice(row, index, current) {
    const { problem, text } = this.#reader;
    const judgement = this.#reader.judgementOf(index);
    row.buttons.forEach((button, place) => {
      const pressed = judgement?.verdict === problem.verdicts[place].slug;
      write(button, { 'aria-pressed': String(pressed) });
      button.tabIndex = current ? 0 : -1;
    });
    const asks = Boolean(this.#reader.verdict(judgement?.verdict)?.evidence);
    row.evidence.hidden = !asks;
    row.evidence.tabIndex = current ? 0 : -1;
    row.evidence.classList.toggle('is-empty', asks && judgement.evidence.length === 0);
    row.evidence.textContent = asks && judgement.evidence.length > 0
      ? text('evidence.chosen', sentences(text, judgement.evidence))
      : text('evidence.choose');
  }

  #row(claim, index) {
    const { problem, marks, text } = this.#reader;
    const words = `${this.#id}-${index}`;
    const state = html('div', { class: 'claim-state', id: `${words}-state` });
    const group = html('div', {
      class: 'claim', role: 'group', 'aria-labelledby': `${words}-number ${words}`, 'aria-describedby': state.id,
    });
    const number = html('span', { class: 'claim-number', 'aria-hidden': 'true' }, String(index + 1));
    const spoken = html('span', { class: 'ts-unseen', id: `${words}-number` },
      text('claim', index + 1, problem.claims.length));
    const says = html('p', { class: 'claim-words', lang: problem.language },
      ...(claim.lead ? [html('span', { class: 'claim-lead' }, claim.lead), ' '] : []),
      html('span', { id: words, class: 'claim-says' }, claim.says));
    group.append(number, spoken, says, state);
    group.addEventListener('click', () => this.#reader.current !== index && this.#reader.walkTo(index, false));
    group.addEventListener('focusin', () => {
      if (this.#reader.current !== index || this.#reader.marks) this.#look(index);
    });
    const row = { group, state, buttons: [], evidence: null };
    if (marks) this.#mark(row, marks[index]);
    else this.#choice(row, index);
    return row;
  }

  #look(index) {
    const { current } = this.#reader;
    this.#reader.walkTo(index, false);
    if (this.#reader.marks) {
      this.#reader.dispatchEvent(new CustomEvent('mark-focus', { detail: { index } }));
    } else if (current !== index) this.#reader.draw();
  }

  #choice(row, index) {
    const { problem, text } = this.#reader;
    const verdicts = html('div', { class: 'claim-verdicts', role: 'group', 'aria-label': text('verdict', index + 1) });
    row.buttons = problem.verdicts.map((verdict, place) => {
      const key = html('kbd', { class: 'key-hint', 'aria-hidden': 'true' }, String(place + 1));
      const button = html('button', { type: 'button', class: 'claims-button claim-verdict' }, key, verdict.name);
      button.addEventListener('click', () => this.#reader.judge(index, verdict));
      return button;
    });
    row.evidence = html('button', { type: 'button', class: 'claims-button claim-evidence' });
    row.evidence.addEventListener('click', () => {
      this.#reader.walkTo(index, false);
      this.#reader.toSource();
    });
    verdicts.append(...row.buttons);
    row.state.append(verdicts, row.evidence);
  }

  #mark(row, { kind, given, gold, why }) {
    const { text } = this.#reader;
    row.group.classList.add(`is-${kind}`);
    const sign = html('p', { class: 'claim-mark' },
      html('span', { class: `ts-icon ts-icon-${ICONS[kind]}`, 'aria-hidden': 'true' }), text(`mark.${kind}`));
    const yours = given && html('p', { class: 'claim-yours' }, this.#says('yours', given));
    const right = html('p', { class: 'claim-gold' }, this.#says('gold', gold));
    row.state.append(...(given ? [sign, ...(kind === 'right' ? [] : [yours])] : []), right);
    if (why) row.state.append(html('p', { class: 'claim-why', lang: why.language }, why.text));
  }

  #says(whose, judgement) {
    const { text } = this.#reader;
    const verdict = this.#reader.verdict(judgement.verdict);
    return verdict.evidence
      ? text(`${whose}.evidence`, verdict.name, sentences(text, judgement.evidence))
      : text(`${whose}.verdict`, verdict.name);
  }

  #key(event) {
    const onClaim = event.target.classList.contains('claim');
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key in WAYS) this.#reader.walkTo(this.#reader.current + WAYS[event.key]);
    else if (event.key === 'Enter' && onClaim && !this.#reader.marks) this.#reader.toSource();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

/** "sentence 2", "sentences 2, 4", "none". */
function sentences(text, numbers) {
  if (numbers.length === 0) return text('evidence.none');
  return text(numbers.length === 1 ? 'sentences.one' : 'sentences.many', numbers.join(', '));
}
