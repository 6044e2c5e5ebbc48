import { around } from '../picture/geometry.js';
import { nameOf } from '../picture/words.js';

const whole = (value) => Math.round(value);

/**
 * "Apple, outline 1 of 2, 12 points, left 120, top 80, 64 by 40 pixels"
 * @param {import('../picture/words.js').Text} text @param {object} problem
 * @param {import('./lines.js').Outline} outline @param {number} index @param {number} count
 */
export function describeOutline(text, problem, outline, index, count) {
  const box = around(outline.points);
  const place = [whole(box.x), whole(box.y), whole(box.w), whole(box.h)];
  return text('outline.label', nameOf(problem.labels, outline.label), index + 1, count, outline.points.length, ...place);
}

/** "Point 3 of 12 at 120, 80" @param {import('../picture/words.js').Text} text */
export const describePoint = (text, point, index, count) =>
  text('said.heldPoint', index + 1, count, whole(point.x), whole(point.y));
