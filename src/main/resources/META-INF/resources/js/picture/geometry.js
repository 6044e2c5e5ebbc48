/**
 * Boxes and points in picture pixels: pure functions, no page and no state.
 *
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: number, y: number, w: number, h: number}} Box left, top, width and height
 * @typedef {{width: number, height: number}} Size
 * @typedef {'nw'|'n'|'ne'|'e'|'se'|'s'|'sw'|'w'} Handle a corner or an edge of a box, by compass
 */

/** A box narrower or lower than this many picture pixels is a slip of the hand, not a box. */
export const SMALLEST = 2;

/** @type {Handle[]} */
export const HANDLES = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'];

/** @param {number} value @param {number} low @param {number} high */
export const clamp = (value, low, high) => Math.min(Math.max(value, low), high);

/** @param {number} value rounded to a tenth of a pixel, the precision answers are kept in */
export const tenth = (value) => Math.round(value * 10) / 10;

/** @param {Box} box */
export const area = (box) => box.w * box.h;

/** @param {Box} box @param {Point} point */
export const holds = (box, point) =>
  point.x >= box.x && point.x <= box.x + box.w && point.y >= box.y && point.y <= box.y + box.h;

/** @param {Box} a @param {Box} b true when they share more than an edge */
export const overlap = (a, b) => a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;

/** @param {Box} box */
export const centre = (box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

/** @param {Box} box @param {number} by grown on every side */
export const grown = (box, by) => ({ x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by });

/** @param {Box} box */
export const tooSmall = (box) => box.w < SMALLEST || box.h < SMALLEST;

/** The smallest box around the points, in whatever order they come. @param {Point[]} points @returns {Box} */
export function around(points) {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** The point moved to the nearest place inside the picture. @param {Point} point @param {Size} picture */
export const inside = (point, picture) => ({
  x: clamp(point.x, 0, picture.width),
  y: clamp(point.y, 0, picture.height),
});

/** Rounds the four edges, not the size, so that an edge never drifts while the other one moves. */
function onGrid(box, picture, round) {
  const left = clamp(round(box.x), 0, picture.width);
  const top = clamp(round(box.y), 0, picture.height);
  const right = clamp(round(box.x + box.w), left, picture.width);
  const bottom = clamp(round(box.y + box.h), top, picture.height);
  return { x: left, y: top, w: tenth(right - left), h: tenth(bottom - top) };
}

/** The part of the box inside the picture, edges on tenths of a pixel. @param {Box} box @param {Size} picture */
export const settled = (box, picture) => onGrid(box, picture, tenth);

/** The part of the box inside the picture, edges on whole pixels. @param {Box} box @param {Size} picture */
export const onWholePixels = (box, picture) => onGrid(box, picture, Math.round);

/** The box shifted, stopped by the picture's edge and never squeezed by it. */
export function moved(box, dx, dy, picture) {
  return {
    x: clamp(box.x + dx, 0, Math.max(0, picture.width - box.w)),
    y: clamp(box.y + dy, 0, Math.max(0, picture.height - box.h)),
    w: box.w,
    h: box.h,
  };
}

/**
 * The box with one edge or corner dragged; past the opposite edge it turns over.
 * @param {Box} box @param {Handle} handle @param {number} dx @param {number} dy @param {Size} picture @returns {Box}
 */
export function resized(box, handle, dx, dy, picture) {
  let left = box.x;
  let top = box.y;
  let right = box.x + box.w;
  let bottom = box.y + box.h;
  if (handle.includes('w')) left += dx;
  if (handle.includes('e')) right += dx;
  if (handle.includes('n')) top += dy;
  if (handle.includes('s')) bottom += dy;
  return around([inside({ x: left, y: top }, picture), inside({ x: right, y: bottom }, picture)]);
}

/** Where a handle's dot sits. @param {Box} box @param {Handle} handle @returns {Point} */
export const handlePoint = (box, handle) => ({
  x: box.x + (handle.includes('w') ? 0 : handle.includes('e') ? box.w : box.w / 2),
  y: box.y + (handle.includes('n') ? 0 : handle.includes('s') ? box.h : box.h / 2),
});

/**
 * The handle a pointer grips. An edge can be gripped anywhere along it. The gripping zone is `reach` wide on both
 * sides of the line; in a small box it gives way inside, so that the middle can still be taken to move the box.
 * @param {Box} box on screen @param {Point} point on screen @param {number} reach @returns {Handle | null}
 */
export function handleAt(box, point, reach) {
  const across = side(point.x, box.x, box.w, reach, 'w', 'e');
  const down = side(point.y, box.y, box.h, reach, 'n', 's');
  if (across === null || down === null) return null;
  return /** @type {Handle | null} */ (down + across || null);
}

/** Which end of a span the value is at: its name, '' when between the ends, null when off the span. */
function side(value, start, length, reach, startName, endName) {
  const within = Math.min(reach, length / 4);
  const beyond = 2 * reach - within;
  if (value < start - beyond || value > start + length + beyond) return null;
  if (value <= start + within) return startName;
  if (value >= start + length - within) return endName;
  return '';
}

/**
 * Every box under the point, the smallest first.
 * @template {Box} T @param {T[]} boxes @param {Point} point @returns {T[]}
 */
export const stackAt = (boxes, point) => boxes.filter((box) => holds(box, point)).sort((a, b) => area(a) - area(b));
