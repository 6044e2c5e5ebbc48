import { svg } from '../picture/elements.js';

/** Two hatchings that are told apart by their direction, not by colour alone: what leaks out, and what is cut off. */
export const hatches = () =>
  svg('defs', {}, hatch('leak', 'M-2 2L2 -2M0 8L8 0M6 10L10 6'), hatch('cut', 'M-2 6L2 10M0 0L8 8M6 -2L10 2'));

function hatch(name, d) {
  return svg(
    'pattern',
    { id: `hatch-${name}`, width: 8, height: 8, patternUnits: 'userSpaceOnUse' },
    svg('path', { class: `hatch ${name} under`, d }),
    svg('path', { class: `hatch ${name}`, d }),
  );
}
