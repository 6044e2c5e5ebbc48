import { svg } from './elements.js';
import { icon } from './icons.js';
import { widthOf } from './tag.js';

export const PILL_HEIGHT = 20;
const ICON = 12;
const PADDING = 6;

/** How wide a pill with these words is on screen. @param {string} words @param {boolean} [withIcon] */
export const pillWidth = (words, withIcon = false) => widthOf(words) + 2 * PADDING + (withIcon ? ICON + 4 : 0);

/**
 * A small sign on the picture with its own ground, so that it reads on anything.
 * @param {import('./geometry.js').Box} place @param {string} words @param {string | null} [iconName]
 */
export function pill(place, words, iconName = null) {
  const ground = svg('rect', { x: place.x, y: place.y, width: place.w, height: place.h, rx: 4 });
  const start = place.x + PADDING + (iconName ? ICON + 4 : 0);
  const line = svg('text', { x: start, y: place.y + place.h / 2, 'dominant-baseline': 'central' }, words);
  const sign = svg('g', { class: 'pill' }, ground, line);
  if (iconName) {
    const drawing = icon(iconName);
    for (const [key, value] of [['x', place.x + PADDING], ['y', place.y + (place.h - ICON) / 2]]) {
      drawing.setAttribute(key, String(value));
    }
    drawing.setAttribute('width', String(ICON));
    drawing.setAttribute('height', String(ICON));
    sign.append(drawing);
  }
  return sign;
}
