import { classColour } from '../picture/colours.js';
import { svg } from '../picture/elements.js';
import { Tag } from '../picture/tag.js';
import { nameOf } from '../picture/words.js';

/** The thing that is asked about and the person's points: a full dot for a visible one, a ring for a hidden one. */
export class PointLayer {
  root = svg('g', { class: 'points' });
  #text;

  /** @param {import('../picture/words.js').Text} text */
  constructor(text) {
    this.#text = text;
  }

  draw({ points, problem, viewport, label, cross }) {
    const focused = this.root.getRootNode().activeElement?.dataset?.slug;
    this.root.replaceChildren(
      ...frame(problem.thing, viewport),
      ...points.flatMap((point) => (point.visibility === 'absent' ? [] : [this.#point(point, problem, viewport, label)])),
      ...(cross ? hair(viewport.pointToScreen(cross)) : []),
    );
    if (focused) this.root.querySelector(`[data-slug='${focused}']`)?.focus({ preventScroll: true });
  }

  #point(point, problem, viewport, held) {
    const { x, y } = viewport.pointToScreen(point);
    const name = nameOf(problem.labels, point.label);
    const colour = classColour(problem.labels.find(({ slug }) => slug === point.label)?.colour ?? 9);
    const visibility = nameOf(problem.attributes, point.visibility);
    const place = [Math.round(point.x), Math.round(point.y)];
    const root = svg('g', {
      class: `point ${point.visibility}${point.label === held ? ' held' : ''}`,
      tabindex: 0,
      role: 'group',
      'data-slug': point.label,
      'aria-label': this.#text('point.label', name, visibility, ...place),
    });
    root.style.setProperty('--class-colour', colour.fill);
    const tag = new Tag();
    tag.say(name, colour);
    tag.sitOn({ x: x + 8, y: y - 4, w: 1, h: 8 }, viewport.stage);
    root.append(dot('ring', x, y, 12), dot('under', x, y, 6.5), dot('dot', x, y, 5), dot('core', x, y, 1), tag.root);
    return root;
  }
}

const dot = (look, cx, cy, r) => svg('circle', { class: look, cx, cy, r });

/** A dashed frame around the thing, a dark line under a light one. */
export function frame(thing, viewport) {
  if (!thing) return [];
  const { x, y, w, h } = viewport.toScreen(thing);
  const size = { x: x - 4, y: y - 4, width: w + 8, height: h + 8 };
  return [svg('rect', { class: 'thing under', ...size }), svg('rect', { class: 'thing over', ...size })];
}

function hair({ x, y }) {
  const d = `M${x - 12} ${y}H${x + 12}M${x} ${y - 12}V${y + 12}`;
  return [svg('path', { class: 'hair under', d }), svg('path', { class: 'hair over', d })];
}
