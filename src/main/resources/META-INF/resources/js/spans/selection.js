/**
 * What is selected: the tokens between an anchor and the caret, in either order. By finger it takes two taps, on the first and
 * on the last token, since dragging scrolls the page.
 */
export class Selection {
  anchor = 0;
  caret = 0;
  /** Whether the tokens between anchor and caret are meant, and not only the place. */
  picked = false;
  /** Whether the next tap gives the other end. */
  #halfTapped = false;

  get first() {
    return Math.min(this.anchor, this.caret);
  }

  get last() {
    return Math.max(this.anchor, this.caret);
  }

  /** @param {number} token */
  place(token) {
    this.#set(token, token, false);
  }

  /** @param {number} token */
  extend(token) {
    this.#set(this.anchor, token, true);
  }

  /** @param {number} first @param {number} last */
  pick(first, last) {
    this.#set(first, last, true);
  }

  clear() {
    this.#set(this.caret, this.caret, false);
  }

  /** @param {number} token @param {[number, number] | null} span the span that it lies in @returns {boolean} whether one more tap is awaited */
  tap(token, span) {
    if (this.#halfTapped && token === this.anchor) this.clear();
    else if (this.#halfTapped) this.extend(token);
    else if (span) this.pick(...span);
    else {
      this.pick(token, token);
      this.#halfTapped = true;
    }
    return this.#halfTapped;
  }

  #set(anchor, caret, picked) {
    this.anchor = anchor;
    this.caret = caret;
    this.picked = picked;
    this.#halfTapped = false;
  }
}
