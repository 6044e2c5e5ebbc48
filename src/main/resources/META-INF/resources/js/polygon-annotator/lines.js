import { around, clamp, tenth } from '../picture/geometry.js';

/**
 * Closed lines through points in picture pixels: pure functions, no page and no state.
 *
 * @typedef {import('../picture/geometry.js').Point} Point
 * @typedef {import('../picture/geometry.js').Size} Size
 * @typedef {{id: string, label: string, points: Point[]}} Outline
 */

/** A line around less than this many square pixels is a slip of the hand, not an outline. */
export const SMALLEST = 4;

/** @param {Point[]} points @returns {number} area within the line; parts it goes around backwards count against it */
export function area(points) {
  let twice = 0;
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length];
    twice += from.x * to.y - to.x * from.y;
  });
  return Math.abs(twice) / 2;
}

/** @param {Point[]} points @param {Point} at whether the place lies within the line (even-odd) */
export function holds(points, at) {
  let within = false;
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length];
    const spans = from.y > at.y !== to.y > at.y;
    if (spans && at.x < ((to.x - from.x) * (at.y - from.y)) / (to.y - from.y) + from.x) within = !within;
  });
  return within;
}

/** @param {Point} a @param {Point} b */
export const distance = (a, b) => Math.hypot(a.x - b.x, a.y - b.y);

/** @param {Point} a @param {Point} b */
export const middle = (a, b) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The place on a line from a to b that is nearest. @param {Point} at @param {Point} a @param {Point} b */
export function nearestOn(at, a, b) {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : clamp(((at.x - a.x) * dx + (at.y - a.y) * dy) / length, 0, 1);
  return { x: a.x + share * dx, y: a.y + share * dy };
}

/** The point within reach, the nearest first. @param {Point[]} points @param {Point} at @returns {number} -1 for none */
export function pointAt(points, at, reach) {
  let found = -1;
  let least = reach;
  points.forEach((point, index) => {
    const off = distance(point, at);
    if (off <= least) [found, least] = [index, off];
  });
  return found;
}

/** The side within reach, by the index of its first point. @returns {number} -1 for none */
export function sideAt(points, at, reach) {
  let found = -1;
  let least = reach;
  points.forEach((from, index) => {
    const off = distance(at, nearestOn(at, from, points[(index + 1) % points.length]));
    if (off <= least) [found, least] = [index, off];
  });
  return found;
}

/** @param {Point} point @param {Size} picture the nearest place inside the picture, on tenths of a pixel */
export const settled = (point, picture) => ({
  x: tenth(clamp(point.x, 0, picture.width)),
  y: tenth(clamp(point.y, 0, picture.height)),
});

/** All points shifted, stopped together by the picture's edge. @param {Point[]} points @param {Size} picture */
export function moved(points, dx, dy, picture) {
  const box = around(points);
  const right = clamp(dx, -box.x, picture.width - box.x - box.w);
  const down = clamp(dy, -box.y, picture.height - box.y - box.h);
  return points.map(({ x, y }) => ({ x: x + right, y: y + down }));
}

/** Outlines under the place, the smallest first. @template {Outline} T @param {T[]} outlines @returns {T[]} */
export const stackAt = (outlines, at) =>
  outlines.filter(({ points }) => holds(points, at)).sort((a, b) => area(a.points) - area(b.points));

/** What an SVG path is drawn by. @param {Point[]} points on screen @param {boolean} [closed] */
export const pathOf = (points, closed = true) =>
  points.length === 0 ? '' : `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}${closed ? 'Z' : ''}`;
