/**
 * Puts texts together that every annotator shows or speaks.
 * @typedef {(key: string, ...fill: (string | number)[]) => string} Text
 */

/**
 * @param {Record<string, string>} messages @param {string} key @param {(string | number)[]} fill
 * @returns {string} the text with its places filled; a text that is missing shows as its key
 */
export function textOf(messages, key, fill) {
  const text = messages[key] ?? key;
  return text.replace(/\{(\d)\}/g, (place, index) => String(fill[Number(index)] ?? place));
}

/** @param {{slug: string, name: string}[]} entries @param {string} slug */
export const nameOf = (entries, slug) => entries.find((entry) => entry.slug === slug)?.name ?? slug;

/** @param {Text} text @param {number} count */
export function describeCount(text, count) {
  if (count === 0) return text('count.none');
  return count === 1 ? text('count.one') : text('count.many', count);
}
