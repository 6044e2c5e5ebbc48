import { nameOf } from '../picture/words.js';

/**
 * Puts boxes into words, for people who hear the picture.
 * @typedef {import('../picture/words.js').Text} Text
 */

const whole = (value) => Math.round(value);

/**
 * "Car, box 2 of 5, left 120, top 80, 64 by 40 pixels, occluded"
 * @param {Text} text @param {object} problem @param {import('./answer-sheet.js').LabeledBox} box
 * @param {number} index @param {number} count
 */
export function describeBox(text, problem, box, index, count) {
  const name = nameOf(problem.labels, box.label);
  const place = [whole(box.x), whole(box.y), whole(box.w), whole(box.h)];
  const attributes = box.attributes.map((slug) => nameOf(problem.attributes, slug));
  return [text('box.label', name, index + 1, count, ...place), ...attributes].join(', ');
}

/** Where a box is and how large, after a move. @param {Text} text */
export const describePlace = (text, box) =>
  text('said.place', whole(box.x), whole(box.y), whole(box.w), whole(box.h));
