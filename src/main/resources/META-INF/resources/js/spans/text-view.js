import { html, write } from '../picture/elements.js';

/** The text on the page: its tokens as options, one of them in the tab order, and a mark around each span. */
export class TextView {
  /** @type {HTMLElement[]} */ tokens = [];
  #passage;
  #labels;
  #marks = new Map();
  #picked = [0, -1];
  #caret = 0;

  /** @param {HTMLElement} element @param {import('./passage.js').Passage} passage @param {{slug: string, name: string}[]} labels */
  constructor(element, passage, labels) {
    this.element = element;
    this.#passage = passage;
    this.#labels = labels;
    const all = document.createDocumentFragment();
    let at = 0;
    for (let i = 0; i < passage.size; i++) {
      all.append(passage.words(at, passage.start(i)));
      at = passage.end(i);
      const token = html('span', { class: 'spans-token', role: 'option', tabindex: -1, 'aria-selected': 'false' });
      token.textContent = passage.words(passage.start(i), at);
      token.dataset.token = String(i);
      this.tokens.push(token);
      all.append(token);
    }
    all.append(passage.words(at, passage.length));
    element.replaceChildren(all);
    if (this.tokens[0]) this.tokens[0].tabIndex = 0;
  }

  /** @param {Element | null} at @returns {number} the token there, or -1 */
  tokenAt(at) {
    const token = at?.closest?.('.spans-token');
    return token && this.element.contains(token) ? Number(token.dataset.token) : -1;
  }

  /** Moves the one place in the tab order, and the focus if it is in the text or is asked for. */
  caretTo(token, focus = true) {
    this.tokens[this.#caret].tabIndex = -1;
    this.#caret = token;
    this.tokens[token].tabIndex = 0;
    if (focus) this.focus();
  }

  focus() {
    const token = this.tokens[this.#caret];
    token.focus({ preventScroll: true });
    token.scrollIntoView({ block: 'nearest' });
  }

  /** Shows what is selected. @param {number} from @param {number} to the last token; before `from` for nothing */
  pick(from, to) {
    const [before, last] = this.#picked;
    for (let i = before; i <= last; i++) this.#showPicked(i, false, false);
    for (let i = from; i <= to; i++) this.#showPicked(i, true, i < to);
    this.#picked = [from, to];
  }

  #showPicked(token, picked, goesOn) {
    this.tokens[token].classList.toggle('is-picked', picked);
    this.tokens[token].classList.toggle('goes-on', goesOn);
    this.tokens[token].setAttribute('aria-selected', String(picked));
  }

  /** Draws a mark around each span; what has one already is left alone. @param {import('./answer-sheet.js').Span[]} spans */
  show(spans) {
    const wanted = new Map(spans.map((span) => [`${span.start} ${span.end} ${span.label}`, span]));
    const focused = this.tokenAt(document.activeElement);
    for (const [key, mark] of this.#marks) {
      if (wanted.has(key)) continue;
      this.#marks.delete(key);
      for (const token of mark.querySelectorAll('.spans-token')) token.removeAttribute('aria-label');
      mark.replaceWith(...mark.childNodes);
    }
    for (const [key, span] of wanted) if (!this.#marks.has(key)) this.#marks.set(key, this.#mark(span));
    // What moves into a mark or out of it loses the focus on the way.
    if (focused >= 0 && document.activeElement !== this.tokens[focused]) this.tokens[focused].focus({ preventScroll: true });
  }

  #mark(span) {
    const [first, last] = this.#passage.tokensOf(span);
    const colour = this.#labels.findIndex((label) => label.slug === span.label);
    const { name } = this.#labels[colour];
    const mark = html('mark', { class: `spans-mark spans-colour-${colour}`, role: 'group', 'data-name': name });
    write(mark, { 'aria-label': `${name}: ${this.#passage.words(span.start, span.end)}` });
    this.tokens[first].before(mark);
    for (let node = this.tokens[first], next; node; node = node === this.tokens[last] ? null : next) {
      next = node.nextSibling;
      mark.append(node);
    }
    for (let i = first; i <= last; i++) this.tokens[i].setAttribute('aria-label', `${this.tokens[i].textContent}, ${name}`);
    return mark;
  }
}
