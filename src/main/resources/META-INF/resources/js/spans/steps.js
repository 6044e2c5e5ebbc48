const ARROWS = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End']);

/**
 * Where a key leads from a token: by token, with Ctrl by word, up and down by line, Home and End to the ends of the line, with
 * Ctrl of the text.
 * @param {KeyboardEvent} event @param {number} from @param {import('./text-view.js').TextView} view
 * @param {import('./passage.js').Passage} passage
 * @returns {number | null} the token, or null when the key leads nowhere
 */
export function step(event, from, view, passage) {
  const { key } = event;
  if (!ARROWS.has(key) || event.altKey) return null;
  const held = event.ctrlKey || event.metaKey;
  const last = passage.size - 1;
  if (key === 'ArrowUp' || key === 'ArrowDown') return vertical(from, key === 'ArrowUp' ? -1 : 1, view.tokens);
  if (key === 'Home') return held ? 0 : endOfLine(from, -1, view.tokens);
  if (key === 'End') return held ? last : endOfLine(from, 1, view.tokens);
  const leftToRight = getComputedStyle(view.element).direction === 'ltr';
  const way = (key === 'ArrowRight') === leftToRight ? 1 : -1;
  let to = Math.min(last, Math.max(0, from + way));
  while (held && to > 0 && to < last && !passage.startsWord(to)) to += way;
  return to;
}

const place = (token) => token.getClientRects()[0] ?? token.getBoundingClientRect();
const sameLine = (one, other) => Math.abs(one.bottom - other.bottom) < Math.min(one.height, other.height) / 2;

function endOfLine(from, way, tokens) {
  const start = place(tokens[from]);
  let at = from;
  while (tokens[at + way] && sameLine(place(tokens[at + way]), start)) at += way;
  return at;
}

/** The token of the next line that lies nearest above or below. */
function vertical(from, way, tokens) {
  const start = place(tokens[from]);
  const first = endOfLine(from, way, tokens) + way;
  if (!tokens[first]) return from;
  const middle = (start.left + start.right) / 2;
  const away = (token) => Math.abs((place(token).left + place(token).right) / 2 - middle);
  const line = place(tokens[first]);
  let best = first;
  for (let at = first; tokens[at] && sameLine(place(tokens[at]), line); at += way) {
    if (away(tokens[at]) < away(tokens[best])) best = at;
  }
  return best;
}
