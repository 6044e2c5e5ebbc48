import { classColour } from '../picture/colours.js';
import { svg, write } from '../picture/elements.js';
import { around, grown, holds } from '../picture/geometry.js';
import { Tag } from '../picture/tag.js';
import { nameOf } from '../picture/words.js';
import { describeOutline } from './describe.js';
import { pathOf } from './lines.js';

/** Room around a tag that still counts as the tag, so that its target is 24 px high. */
const TAG_REACH = 3;

/** The person's outlines: one focusable group of lines for each, a coloured line on a dark one. */
export class OutlineLayer {
  root = svg('g', { class: 'outlines' });
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
   * Brings the page in line with the sheet.
   * @param {{outlines: import('./lines.js').Outline[], problem: object, viewport: object, selectedId: string | null,
   *   hoveredId: string | null}} state
   */
  draw({ outlines, problem, viewport, selectedId, hoveredId }) {
    const kept = new Set(outlines.map(({ id }) => id));
    for (const [id, shown] of this.#shown) {
      if (kept.has(id)) continue;
      shown.root.remove();
      this.#shown.delete(id);
    }
    outlines.forEach((outline, index) => {
      const shown = this.#shown.get(outline.id) ?? this.#add(outline);
      if (this.root.children[index] !== shown.root) this.root.insertBefore(shown.root, this.root.children[index]);
      shown.root.classList.toggle('selected', outline.id === selectedId);
      shown.root.classList.toggle('hovered', outline.id === hoveredId);
      write(shown.root, { 'aria-label': describeOutline(this.#text, problem, outline, index, outlines.length) });
      const label = problem.labels.find(({ slug }) => slug === outline.label);
      const colour = classColour(label?.colour ?? 9);
      shown.root.style.setProperty('--class-colour', colour.fill);
      const on = outline.points.map((point) => viewport.pointToScreen(point));
      for (const line of shown.lines) write(line, { d: pathOf(on) });
      shown.tag.say(problem.labels.length > 1 ? nameOf(problem.labels, outline.label) : String(index + 1), colour);
      shown.tagPlace = shown.tag.sitOn(around(on), viewport.stage);
    });
  }

  /** The outline whose tag is under the point. @returns {string | null} */
  tagAt(point) {
    let found = null;
    for (const [id, shown] of this.#shown) if (holds(grown(shown.tagPlace, TAG_REACH), point)) found = id;
    return found;
  }

  /** @param {string} id */
  focus(id) {
    this.#shown.get(id)?.root.focus({ preventScroll: true });
  }

  #add(outline) {
    const lines = ['ring', 'dark', 'line'].map((look) => svg('path', { class: look }));
    const tag = new Tag();
    const root = svg('g', {
      class: 'drawn',
      tabindex: 0,
      role: 'group',
      'aria-roledescription': this.#text('outline.kind'),
      'data-id': outline.id,
    });
    root.append(...lines, tag.root);
    const shown = { root, lines, tag, tagPlace: null };
    this.#shown.set(outline.id, shown);
    return shown;
  }
}
