/**
 * Puts boxes into words, for people who hear the picture.
 * @typedef {(key: string, ...fill: (string | number)[]) => string} Text
 */

const whole = (value) => Math.round(value);

/** @param {{slug: string, name: string}[]} entries @param {string} slug */
export const nameOf = (entries, slug) => entries.find((entry) => entry.slug === slug)?.name ?? slug;

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

/** @param {Text} text @param {number} count */
export function describeCount(text, count) {
  if (count === 0) return text('count.none');
  return count === 1 ? text('count.one') : text('count.many', count);
}
