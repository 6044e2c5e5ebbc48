import { svg } from './elements.js';

/** Line drawings on a 20 by 20 grid. */
const PATHS = {
  select: 'M5 2.5v13l3.4-3.2 2.2 5 2.2-1-2.2-4.8 4.9-.3z',
  drag: 'M3.5 3.5h8M3.5 3.5v8M16.5 8v8.5h-8.5M6 6l8 8M14 10.5v3.5h-3.5',
  corners: 'M5.5 4h8.5a1 1 0 0 1 1 1v0M4 5.5V14a1 1 0 0 0 1 1h0M16 7v9H7|M4 4m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0|M16 16m-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  points: 'M10 5.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9|M10 3.5m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0|M10 16.5m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0|M3.5 10m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0|M16.5 10m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  draw: 'M5.5 15L4 7.5L11 4L16.5 9L13 15.5|M5.5 15m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0|M11 4m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0|M13 15.5m-1.5 0a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0',
  undo: 'M7 4L3.5 7.5L7 11M3.5 7.5H12a4.5 4.5 0 0 1 0 9H7',
  redo: 'M13 4l3.5 3.5L13 11M16.5 7.5H8a4.5 4.5 0 0 0 0 9h5',
  delete: 'M3.5 5.5h13M8 5V3.5h4V5M5.5 5.5l.8 11h7.400l.8-11M8.5 8.5v5M11.5 8.5v5',
  zoomOut: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.5 12.5L17 17M6 8.5h5',
  zoomIn: 'M8.5 3a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11M12.5 12.5L17 17M6 8.5h5M8.5 6v5',
  fit: 'M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4M7.5 7.5h5v5h-5z',
  loupe: 'M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15M10 5v3M10 12v3M5 10h3M12 10h3',
  help: 'M7.200 7.400a2.800 2.800 0 1 1 4.300 2.400c-1 .6-1.5 1.200-1.5 2.400M10 15.300v.4',
  nothing: 'M10 3a7 7 0 1 0 0 14a7 7 0 1 0 0-14M5.200 14.800L14.800 5.200',
  right: 'M3.5 10.5l4.5 4.5l8.5-10',
  near: 'M2.5 8c2.5-3.5 5-3.5 7.5 0s5 3.5 7.5 0M2.5 14c2.5-3.5 5-3.5 7.5 0s5 3.5 7.5 0',
  wrong: 'M5 5l10 10M15 5L5 15',
  missed: 'M3.5 7v-3.5h3.5M13 3.5h3.5v3.5M16.5 13v3.5h-3.5M7 16.5h-3.5v-3.5',
  extra: 'M3.5 3.5h13v13h-13zM3.5 3.5l13 13M16.5 3.5l-13 13',
  left: 'M12.5 4l-6 6l6 6',
  rightward: 'M7.5 4l6 6l-6 6',
  up: 'M4 12.5l6-6l6 6',
  down: 'M4 7.5l6 6l6-6',
};

/** @param {keyof typeof PATHS} name @returns {SVGElement} an icon that screen readers pass over */
export function icon(name) {
  const strokes = PATHS[name].split('|').map((d) => svg('path', { d }));
  return svg('svg', { class: 'icon', viewBox: '0 0 20 20', 'aria-hidden': 'true', focusable: 'false' }, ...strokes);
}
