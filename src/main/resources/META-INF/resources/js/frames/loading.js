/**
 * Fetches the pictures of a film one at a time, so that on a slow line the frame in sight comes first, then the one behind
 * it, then the rest; someone who saves data gets these two only.
 */
export class Loading {
  #sources = [];
  #done = new Set();
  #wanted = 0;
  #busy = false;
  #loaded;

  /** @param {(frame: number, src: string) => void} loaded called as soon as a picture is there */
  constructor(loaded) {
    this.#loaded = loaded;
  }

  /** @param {string[]} sources */
  start(sources) {
    this.#sources = sources;
    this.#done.clear();
  }

  stop() {
    this.#sources = [];
  }

  /** @param {number} frame the one in sight */
  want(frame) {
    this.#wanted = frame;
    if (!this.#busy) this.#next();
  }

  #next() {
    const count = this.#sources.length;
    const ahead = navigator.connection?.saveData ? Math.min(2, count) : count;
    for (let step = 0; step < ahead; step++) {
      const frame = (this.#wanted + step) % count;
      if (!this.#done.has(frame)) return this.#fetch(frame);
    }
  }

  #fetch(frame) {
    const src = this.#sources[frame];
    const image = new Image();
    this.#busy = true;
    image.onload = () => {
      if (this.#sources[frame] === src) this.#loaded(frame, src);
      this.#settle(frame);
    };
    // The annotator offers to try again once its frame is looked at.
    image.onerror = () => this.#settle(frame);
    image.src = src;
  }

  #settle(frame) {
    this.#busy = false;
    this.#done.add(frame);
    this.#next();
  }
}
