import { svg } from '../picture/elements.js';

/** An edge this close to gold, in picture pixels, is not worth a sign. */
const NEGLIGIBLE = 1;

/**
 * One edge that is off: which, by how much, and where the two lines run on screen.
 * `yours` and `gold` lie across the edge, `from` and `to` along it.
 * @typedef {{edge: 'left'|'top'|'right'|'bottom', pixels: number, yours: number, gold: number, from: number,
 *   to: number}} EdgeError
 */

/** A shorter arrow, in screen pixels, would only be a blot; the sign beside it shows the way as well. */
export const SHORTEST_ARROW = 8;

/** The icon of the way an edge has to go: a left edge too far right goes left. */
const WAYS = { left: ['left', 'rightward'], right: ['left', 'rightward'], top: ['up', 'down'], bottom: ['up', 'down'] };

/**
 * @param {Record<string, number> | undefined} edges picture pixels; positive is too far right or down
 * @param {import('../picture/geometry.js').Box} box the person's box on screen @param {number} scale
 * @returns {EdgeError[]} the largest first
 */
export function edgeErrors(edges, box, scale) {
  return Object.entries(edges ?? {})
    .filter(([, pixels]) => Math.abs(pixels) > NEGLIGIBLE)
    .map(([edge, pixels]) => {
      const upright = edge === 'left' || edge === 'right';
      const yours = { left: box.x, right: box.x + box.w, top: box.y, bottom: box.y + box.h }[edge];
      const [from, length] = upright ? [box.y, box.h] : [box.x, box.w];
      return { edge, pixels, yours, gold: yours - pixels * scale, from, to: from + length };
    })
    .sort((a, b) => Math.abs(b.pixels) - Math.abs(a.pixels));
}

/** @param {EdgeError} error */
export const wayIcon = ({ edge, pixels }) => WAYS[edge][pixels > 0 ? 0 : 1];

/** A line from the person's edge to gold's, with a head at gold. @param {EdgeError} error @param {number} at */
export function arrow({ edge, yours, gold }, at) {
  const upright = edge === 'left' || edge === 'right';
  const head = Math.min(5, Math.abs(gold - yours)) * Math.sign(yours - gold);
  const point = (across, along) => (upright ? `${across} ${along}` : `${along} ${across}`);
  const shaft = `M${point(yours, at)}L${point(gold, at)}`;
  const tip = `M${point(gold + head, at - 4)}L${point(gold, at)}L${point(gold + head, at + 4)}`;
  const d = shaft + tip;
  return svg('g', { class: 'arrow' }, svg('path', { class: 'under', d }), svg('path', { class: 'over', d }));
}
