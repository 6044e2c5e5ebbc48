import { write } from '../picture/elements.js';
import { History } from '../picture/history.js';
import { textOf } from '../picture/words.js';
import { AnswerList } from './answer-list.js';
import { SourceText } from './source-text.js';
import { Frame } from './frame.js';

/**
 * `<claims-reader>`: an AI answer, claim by claim, beside its source. Each claim gets a verdict, and the sentences of the
 * source that decide where the verdict asks for them.
 *
 * Properties: `problem` (one item; setting it starts over) and `messages` (every text).
 * Events: `answer-change` {answer}, `mark-focus` {index}.
 *
 * @typedef {{verdict: string, evidence: number[]}} Judgement sentences count from 1
 * @typedef {Record<string, Judgement>} Judged by the slug of the claim
 * @typedef {{kind: 'right'|'near'|'wrong', given: Judgement | null, gold: Judgement,
 *   why: {text: string, language: string} | null}} Mark why only in a solved example
 * @typedef {object} Problem
 * @property {string} language @property {string} asked
 * @property {{slug: string, lead: string, says: string}[]} claims
 * @property {{title: string, sentences: string[]}} source
 * @property {{slug: string, name: string, evidence: boolean}[]} verdicts
 * @property {{claims?: Judged} | null} answer a draft to go on from
 */
class ClaimsReader extends HTMLElement {
  /** The claim in hand, by its place. */
  current = 0;
  /** @type {Mark[] | null} */ marks = null;
  #problem;
  #messages = {};
  #history = new History({});
  #parts;

  /** A text of the host. @type {import('../box-annotator/describe.js').Text} */
  text = (key, ...fill) => textOf(this.#messages, key, fill);

  /** @returns {Problem} */
  get problem() {
    return this.#problem;
  }

  set problem(problem) {
    if (!problem) return;
    this.#problem = problem;
    this.#history = new History(problem.answer?.claims ?? {});
    this.marks = null;
    this.current = 0;
    this.#build();
  }

  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    this.#messages = messages ?? {};
    this.#build();
  }

  connectedCallback() {
    this.#build();
  }

  /** @returns {Judged} */
  get judged() {
    return this.#history.present;
  }

  /** @returns {{claims: Judged}} the answer as it stands */
  getAnswer() {
    return { claims: this.judged };
  }

  /** @param {{marks: Mark[]}} feedback */
  showFeedback({ marks }) {
    this.marks = marks;
    this.current = Math.max(0, marks.findIndex((mark) => mark.kind !== 'right'));
    this.#build();
  }

  /** Shows the evidence of one claim, for a list of reasons beside it. @param {number} index */
  focusMark(index) {
    if (index >= 0 && index < (this.marks?.length ?? 0)) this.walkTo(index, false);
  }

  judgementOf(index) {
    return this.judged[this.problem.claims[index].slug];
  }

  /** The verdict with that slug. @param {string | undefined} slug */
  verdict(slug) {
    return this.problem.verdicts.find((verdict) => verdict.slug === slug);
  }

  /** Whether sentences are to be picked for the claim in hand. */
  get asksForEvidence() {
    return !this.marks && Boolean(this.verdict(this.judgementOf(this.current)?.verdict)?.evidence);
  }

  judge(index, verdict) {
    if (this.marks || !verdict) return;
    const before = this.judgementOf(index);
    this.current = index;
    if (before?.verdict === verdict.slug) return this.draw();
    this.#change(index, { verdict: verdict.slug, evidence: verdict.evidence ? before?.evidence ?? [] : [] });
    this.#say(verdict.evidence ? 'said.judgedAsk' : 'said.judged', index + 1, verdict.name);
  }

  /** Picks a sentence for the claim in hand or takes it back. @param {number} number from 1 */
  toggle(number) {
    if (this.marks) return;
    if (!this.asksForEvidence) return this.#say('said.notAsked', this.current + 1);
    const before = this.judgementOf(this.current);
    const had = before.evidence.includes(number);
    const evidence = had ? before.evidence.filter((each) => each !== number) : [...before.evidence, number];
    this.#change(this.current, { ...before, evidence: evidence.sort((a, b) => a - b) });
    this.#say(had ? 'said.taken' : 'said.chosen', number, this.current + 1);
  }

  undo() {
    if (this.marks) return;
    if (!this.#history.undo()) return this.#say('said.nothingToUndo');
    this.#changed();
    this.#say('said.undone');
  }

  /** @param {number} index @param {boolean} focus whether the focus goes along */
  walkTo(index, focus = true) {
    this.current = Math.min(Math.max(index, 0), this.problem.claims.length - 1);
    this.draw();
    if (focus) this.#parts.answer.focus(this.current);
    if (this.marks && focus) this.#send('mark-focus', { index: this.current });
  }

  toSource() {
    if (this.asksForEvidence || this.marks) this.#parts.source.focus();
    else this.#say('said.notAsked', this.current + 1);
  }

  toClaim() {
    this.#parts.answer.focus(this.current);
  }

  draw() {
    Object.values(this.#parts).forEach((part) => part.draw());
    this.toggleAttribute('marked', Boolean(this.marks));
  }

  #change(index, judgement) {
    const claims = this.problem.claims.map((claim) => claim.slug);
    const next = { ...this.judged, [claims[index]]: judgement };
    this.#history.record(Object.fromEntries(claims.filter((slug) => next[slug]).map((slug) => [slug, next[slug]])));
    this.#changed();
  }

  #changed() {
    this.draw();
    this.#send('answer-change', { answer: this.getAnswer() });
  }

  get canUndo() {
    return this.#history.canUndo;
  }

  #say(key, ...fill) {
    this.#parts.frame.tell(this.text(key, ...fill));
  }

  #send(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #build() {
    if (!this.isConnected || !this.problem || Object.keys(this.#messages).length === 0) return;
    this.#parts = { answer: new AnswerList(this), source: new SourceText(this), frame: new Frame(this) };
    this.#parts.frame.hold(this.#parts.answer.root, this.#parts.source.root);
    this.replaceChildren(this.#parts.frame.root);
    write(this, { class: 'claims-reader' });
    this.draw();
  }
}

customElements.define('claims-reader', ClaimsReader);
