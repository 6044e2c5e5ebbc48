import { classColour } from '../picture/colours.js';
import { svg, write } from '../picture/elements.js';
import { grown, holds } from '../picture/geometry.js';
import { Tag, tagWidth } from '../picture/tag.js';
import { nameOf } from '../picture/words.js';
import { describeBox } from './describe.js';

/** Room around a tag that still counts as the tag, so that its target is 24 px high. */
const TAG_REACH = 3;
const APART = ' · ';

/**
 * The person's boxes: one focusable group of lines for each. A coloured line runs between a dark one outside and a
 * light one inside, so that it reads on any picture without a wide border over the pixels that matter.
 */
export class BoxLayer {
  root = svg('g', { class: 'boxes' });
  /** @type {Map<string, object>} */ #shown = new Map();
  #text;

  /** @param {import('../picture/words.js').Text} text */
  constructor(text) {
    this.#text = text;
  }

  /** Forgets everything drawn, for a new problem or a new language. */
  clear() {
    this.#shown.clear();
    this.root.replaceChildren();
  }

  /**
   * Brings the page in line with the sheet; a box that looks as before is not touched.
   * @param {{boxes: object[], problem: object, viewport: object, selectedId: string | null, hoveredId: string | null}}
   *   state
   */
  draw({ boxes, problem, viewport, selectedId, hoveredId }) {
    const kept = new Set(boxes.map((box) => box.id));
    for (const [id, shown] of this.#shown) {
      if (kept.has(id)) continue;
      shown.root.remove();
      this.#shown.delete(id);
    }
    boxes.forEach((box, index) => {
      const shown = this.#shown.get(box.id) ?? this.#add(box);
      if (this.root.children[index] !== shown.root) this.root.insertBefore(shown.root, this.root.children[index]);
      shown.root.classList.toggle('selected', box.id === selectedId);
      shown.root.classList.toggle('hovered', box.id === hoveredId);
      const on = viewport.toScreen(box);
      const words = [box.x, box.y, box.w, box.h, box.label, box.attributes.join(), index, boxes.length].join(' ');
      const look = [words, on.x, on.y, on.w, on.h].join(' ');
      if (look === shown.look) return;
      shown.look = look;
      if (words !== shown.words) this.#word(shown, box, index, boxes.length, problem);
      shown.words = words;
      paint(shown, on, viewport.stage);
    });
  }

  /** The box whose tag is under the point. @returns {string | null} */
  tagAt(point) {
    let found = null;
    for (const [id, shown] of this.#shown) if (holds(grown(shown.tagPlace, TAG_REACH), point)) found = id;
    return found;
  }

  /** @param {string} id */
  focus(id) {
    this.#shown.get(id)?.root.focus({ preventScroll: true });
  }

  #add(box) {
    const lines = Object.fromEntries(
      ['ring', 'dark', 'light', 'line'].map((name) => [name, svg('rect', { class: name })]),
    );
    const tag = new Tag();
    const root = svg('g', {
      class: 'box',
      tabindex: 0,
      role: 'group',
      'aria-roledescription': this.#text('box.kind'),
      'data-id': box.id,
    });
    root.append(...Object.values(lines), tag.root);
    const shown = { root, lines, tag, look: '' };
    this.#shown.set(box.id, shown);
    return shown;
  }

  /** What does not change while the picture is only zoomed or panned. */
  #word(shown, box, index, count, problem) {
    const label = problem.labels.find((each) => each.slug === box.label);
    shown.colour = classColour(label?.colour ?? 9);
    shown.lines.line.style.setProperty('--class-colour', shown.colour.fill);
    shown.tagWords = tagWords(problem, box, index);
    write(shown.root, { 'aria-label': describeBox(this.#text, problem, box, index, count) });
  }
}

function paint(shown, on, stage) {
  place(shown.lines.ring, grown(on, 6));
  place(shown.lines.dark, grown(on, 1.5));
  place(shown.lines.light, grown(on, -1.5));
  place(shown.lines.line, on);
  // On a small box the details would cover its neighbours; the chips and the spoken label still tell them.
  const words = tagWidth(shown.tagWords) <= on.w + 4 ? shown.tagWords : shown.tagWords.split(APART)[0];
  shown.tag.say(words, shown.colour);
  shown.tagPlace = shown.tag.sitOn(on, stage);
}

/** With a single class its name would only repeat itself: the box's number is enough. */
function tagWords(problem, box, index) {
  const name = problem.labels.length > 1 ? nameOf(problem.labels, box.label) : String(index + 1);
  return [name, ...box.attributes.map((slug) => nameOf(problem.attributes, slug))].join(APART);
}

const place = (rect, box) =>
  write(rect, { x: box.x, y: box.y, width: Math.max(box.w, 0.1), height: Math.max(box.h, 0.1) });
