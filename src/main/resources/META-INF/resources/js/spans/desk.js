import { html, write } from '../picture/elements.js';
import { Bar } from './bar.js';
import { listenToHands } from './hands.js';
import { helpDialog } from './help.js';
import { Selection } from './selection.js';
import { step } from './steps.js';
import { TextView } from './text-view.js';

let desks = 0;

/** Where spans are marked: the bar of classes, the text, and a line that says what happened. */
export class Desk {
  #host;
  #problem;
  #passage;
  #sheet;
  #text;
  #selection = new Selection();
  #bar;
  #view;
  #status = html('p', { class: 'spans-status', role: 'status' });
  #nothing;

  /**
   * @param {HTMLElement} host @param {import('./span-marker.js').Problem} problem @param {import('./passage.js').Passage} passage
   * @param {import('./answer-sheet.js').AnswerSheet} sheet @param {(key: string, ...fill: (string | number)[]) => string} text
   */
  constructor(host, problem, passage, sheet, text) {
    this.#host = host;
    this.#problem = problem;
    this.#passage = passage;
    this.#sheet = sheet;
    this.#text = text;
  }

  lay() {
    const { labels, language, readOnly } = this.#problem;
    const hint = html('p', { class: 'spans-hint', id: `spans-hint-${++desks}` }, this.#text('text.hint'));
    const text = html('div', { class: 'spans-text', role: 'listbox', 'aria-multiselectable': 'true', dir: 'auto' });
    write(text, { lang: language, 'aria-labelledby': hint.id });
    this.#view = new TextView(text, this.#passage, labels);
    this.#bar = new Bar(this.#text, labels, {
      label: (slug) => this.#label(slug, false),
      remove: () => this.#remove(),
      undo: () => this.#step('undo'),
      redo: () => this.#step('redo'),
      help: () => this.#help(),
    });
    this.#nothing = html('button', { type: 'button', class: 'spans-plain spans-nothing' }, this.#text('nothing.button'));
    this.#nothing.onclick = () => this.#declareNothing();
    const foot = html('div', { class: 'spans-foot' }, this.#status, this.#nothing);
    this.#host.replaceChildren(...(readOnly ? [text] : [hint, this.#bar.element, text, foot]));
    this.#draw();
    this.#count();
    if (readOnly || this.#passage.size === 0) return;
    this.#host.onkeydown = (event) => this.#key(event);
    listenToHands(this.#view, this.#hands());
  }

  #hands() {
    const selection = this.#selection;
    return {
      press: (token, extend) => {
        if (extend) selection.extend(token);
        else selection.place(token);
        this.#moved();
      },
      drag: (token) => {
        if (token === selection.caret) return;
        selection.extend(token);
        this.#moved();
      },
      release: () => {
        if (!selection.picked) selection.pick(...(this.#spanAt(selection.caret) ?? [selection.caret, selection.caret]));
        this.#moved();
      },
      double: (token) => {
        selection.pick(...this.#wordAround(token));
        this.#moved();
      },
      tap: (token) => {
        const awaits = selection.tap(token, this.#spanAt(token));
        this.#moved();
        if (awaits) this.#say('said.tapLast', this.#quote());
      },
    };
  }

  #key(event) {
    const held = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const inText = this.#view.element.contains(event.target);
    const to = inText ? step(event, this.#selection.caret, this.#view, this.#passage) : null;
    if (to !== null) {
      if (event.shiftKey) this.#selection.extend(to);
      else this.#selection.place(to);
      this.#moved();
    } else if (held && key === 'z') this.#step(event.shiftKey ? 'redo' : 'undo');
    else if (held && key === 'y') this.#step('redo');
    else if (held || event.altKey) return;
    else if (/^[1-9]$/.test(key)) this.#label(this.#problem.labels[Number(key) - 1]?.slug, inText);
    else if (inText && (key === 'Delete' || key === 'Backspace')) this.#remove();
    else if (key === 'Escape' && this.#selection.picked) this.#clear();
    else if (key === '?') this.#help();
    else return;
    event.preventDefault();
  }

  #clear() {
    this.#selection.clear();
    this.#moved();
    this.#say('said.cleared');
  }

  /** By key the token at the caret is meant where nothing is selected. */
  #label(slug, byKey) {
    const { picked, caret, first, last } = this.#selection;
    if (!slug) return;
    if (!picked && !byKey) {
      this.#say('said.selectFirst');
      return;
    }
    const [from, to] = picked ? [first, last] : (this.#spanAt(caret) ?? [caret, caret]);
    const span = { start: this.#passage.start(from), end: this.#passage.end(to), label: slug };
    if (!this.#sheet.mark(span, this.#problem.maxSpans)) {
      this.#say('said.tooMany', this.#problem.maxSpans);
      return;
    }
    this.#selection.place(to);
    this.#changed();
    this.#say('said.marked', this.#passage.words(span.start, span.end), this.#name(slug), this.#sheet.spans.length);
  }

  #remove() {
    const span = this.#spanUnder(this.#selection.caret) ?? this.#spanUnder(this.#selection.anchor);
    if (!span) {
      this.#say('said.noSpan');
      return;
    }
    this.#sheet.remove(span);
    this.#selection.clear();
    this.#changed();
    this.#say('said.removed', this.#passage.words(span.start, span.end), this.#sheet.spans.length);
  }

  #step(way) {
    if (!this.#sheet[way]()) {
      this.#say(`said.nothingTo.${way}`);
      return;
    }
    this.#selection.clear();
    this.#changed();
    this.#say(`said.${way}`, this.#sheet.spans.length);
  }

  #declareNothing() {
    if (this.#sheet.spans.length > 0) {
      this.#say('said.nothingRefused', this.#sheet.spans.length);
      return;
    }
    this.#sheet.declareNothing(!this.#sheet.nothingHere);
    this.#changed();
    this.#say(this.#sheet.nothingHere ? 'said.nothingOn' : 'said.nothingOff');
  }

  #help() {
    const dialog = helpDialog(this.#text);
    this.#host.append(dialog);
    dialog.showModal();
  }

  #changed() {
    this.#draw();
    this.#host.dispatchEvent(new CustomEvent('answer-change', { detail: { answer: this.#sheet.toAnswer() } }));
  }

  #moved() {
    this.#view.caretTo(this.#selection.caret);
    this.#draw();
    if (this.#selection.picked) this.#say('said.selected', this.#quote());
    else this.#count();
  }

  #draw() {
    const { picked, first, last, caret } = this.#selection;
    this.#view.show(this.#sheet.spans);
    this.#view.pick(first, picked ? last : first - 1);
    const span = this.#passage.size > 0 ? this.#spanUnder(caret) : undefined;
    this.#bar.show(span?.label ?? null, { remove: Boolean(span), undo: this.#sheet.canUndo, redo: this.#sheet.canRedo });
    write(this.#nothing, { 'aria-pressed': String(this.#sheet.nothingHere) });
  }

  #count() {
    const count = this.#sheet.spans.length;
    if (this.#sheet.nothingHere) this.#say('said.nothingOn');
    else this.#say(count === 0 ? 'count.none' : count === 1 ? 'count.one' : 'count.many', count);
  }

  #say(key, ...fill) {
    const said = this.#text(key, ...fill);
    if (this.#status.textContent !== said) this.#status.textContent = said;
  }

  #quote() {
    const { first, last } = this.#selection;
    return this.#passage.words(this.#passage.start(first), this.#passage.end(last));
  }

  #name = (slug) => this.#problem.labels.find((label) => label.slug === slug)?.name ?? slug;

  #spanUnder = (token) => this.#sheet.covering(this.#passage.start(token), this.#passage.end(token));

  /** @returns {[number, number] | null} first and last token of the span that the token lies in */
  #spanAt(token) {
    const span = this.#spanUnder(token);
    return span ? this.#passage.tokensOf(span) : null;
  }

  #wordAround(token) {
    let [first, last] = [token, token];
    while (!this.#passage.startsWord(first)) first--;
    while (last + 1 < this.#passage.size && !this.#passage.startsWord(last + 1)) last++;
    return [first, last];
  }
}
