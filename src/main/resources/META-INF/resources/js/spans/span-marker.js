import { html } from '../picture/elements.js';
import { textOf } from '../picture/words.js';
import { AnswerSheet } from './answer-sheet.js';
import { Desk } from './desk.js';
import { MarkedText } from './marked-text.js';
import { Passage } from './passage.js';

/**
 * `<span-marker>`: a text in which a person marks spans by key, mouse or finger, and in which the answer is later shown beside
 * gold.
 *
 * Properties: `problem` (one text; setting it starts over) and `messages` (every text of the interface).
 * Events: `answer-change` {answer}, `mark-focus` {index}.
 *
 * @typedef {object} Problem offsets are code points of the text
 * @property {string} text @property {string} language @property {number[]} tokens start and end of each, one after the other
 * @property {{slug: string, name: string}[]} labels @property {import('./answer-sheet.js').Span[]} spans
 * @property {boolean} nothingHere @property {boolean} readOnly @property {number} maxSpans
 */
class SpanMarker extends HTMLElement {
  #problem = null;
  #messages = null;
  #sheet = null;
  #passage = null;
  #marked = null;
  #feedback = null;
  #pointed = -1;

  connectedCallback() {
    for (const property of ['messages', 'problem']) this.#upgrade(property);
  }

  /** @returns {Problem} */
  get problem() {
    return this.#problem;
  }

  set problem(problem) {
    this.#problem = problem;
    this.#sheet = new AnswerSheet(problem.spans, problem.nothingHere);
    this.#passage = new Passage(problem.text, problem.tokens);
    this.#feedback = null;
    this.#lay();
  }

  /** @returns {Record<string, string>} */
  get messages() {
    return this.#messages;
  }

  set messages(messages) {
    this.#messages = messages;
    this.#lay();
  }

  /** @returns {import('./answer-sheet.js').Answer} the answer as it stands */
  getAnswer() {
    return this.#sheet.toAnswer();
  }

  /** Shows gold and the marks over the answer. @param {{marks: import('./marked-text.js').Mark[]}} feedback */
  showFeedback(feedback) {
    this.#feedback = feedback;
    this.#lay();
  }

  /** Highlights one mark, for a list of reasons beside the text. @param {number} index -1 for none */
  focusMark(index) {
    this.#pointed = index;
    // Where the reasons stand below the text, a reader of one would be carried away from it.
    this.#marked?.pointAt(index, matchMedia('(min-width: 60rem)').matches);
  }

  #text = (key, ...fill) => textOf(this.#messages, key, fill);

  #lay() {
    if (!this.#problem || !this.#messages) return;
    this.#marked = null;
    this.onkeydown = null;
    if (this.#feedback) this.#layFeedback();
    else new Desk(this, this.#problem, this.#passage, this.#sheet, this.#text).lay();
  }

  #layFeedback() {
    const { labels, language } = this.#problem;
    const marked = new MarkedText(this.#passage, this.#feedback.marks, labels, this.#text);
    const text = html('div', { class: 'spans-text is-marked', lang: language, dir: 'auto' });
    text.append(marked.content);
    text.onclick = text.onmouseover = (event) => this.#look(marked.markAt(event.target));
    text.addEventListener('focusin', (event) => this.#look(marked.markAt(event.target)));
    this.#marked = marked;
    this.replaceChildren(text, this.#legend(marked));
  }

  #legend(marked) {
    const legend = html('p', { class: 'spans-legend' });
    const entry = (look, key) => legend.append(html('span', { class: `spans-key ${look}` }, this.#text(key)));
    if (this.#feedback.marks.some((mark) => mark.marked)) entry('is-mine', 'legend.mine');
    if (this.#feedback.marks.some((mark) => mark.gold)) entry('is-gold', 'legend.gold');
    if (marked.oversteps) entry('is-beyond', 'legend.beyond');
    if (this.#feedback.marks.length === 0) legend.append(this.#text('legend.nothing'));
    return legend;
  }

  #look(index) {
    if (index < 0 || index === this.#pointed) return;
    this.#pointed = index;
    this.#marked.pointAt(index, false);
    this.dispatchEvent(new CustomEvent('mark-focus', { detail: { index } }));
  }

  /** A property set before the element was defined hides the accessor: hand it over. */
  #upgrade(property) {
    if (!Object.hasOwn(this, property)) return;
    const value = this[property];
    delete this[property];
    this[property] = value;
  }
}

customElements.define('span-marker', SpanMarker);
