/** A text by code points and by tokens, so that offsets mean here what they mean on the server. */
export class Passage {
  #points;
  #tokens;
  #startingAt = new Map();
  #endingAt = new Map();

  /** @param {string} text @param {number[]} tokens start and end of each token, one after the other */
  constructor(text, tokens) {
    this.#points = Array.from(text);
    this.#tokens = tokens;
    for (let i = 0; i < this.size; i++) {
      this.#startingAt.set(this.start(i), i);
      this.#endingAt.set(this.end(i), i);
    }
  }

  /** How many tokens there are. */
  get size() {
    return this.#tokens.length / 2;
  }

  get length() {
    return this.#points.length;
  }

  start(token) {
    return this.#tokens[2 * token];
  }

  end(token) {
    return this.#tokens[2 * token + 1];
  }

  /** @param {import('./answer-sheet.js').Span} span @returns {[number, number]} its first and last token */
  tokensOf(span) {
    return [this.#startingAt.get(span.start), this.#endingAt.get(span.end)];
  }

  /** Whether white space, or nothing, comes before the token. */
  startsWord(token) {
    return token === 0 || this.start(token) > this.end(token - 1);
  }

  /** @param {number} start @param {number} end @returns {string} */
  words(start, end) {
    return this.#points.slice(start, end).join('');
  }
}
