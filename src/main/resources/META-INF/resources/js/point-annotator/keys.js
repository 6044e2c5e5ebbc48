const TOOLS = { l: 'loupe', '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', 0: 'fit', '?': 'help' };
const FLAGS = { v: 'visible', h: 'hidden', x: 'absent' };
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Does what a key asks for. Arrows and Enter belong to the picture: on a button they mean the button.
 * @param {KeyboardEvent} event @param {boolean} onPicture whether the focus is on the picture or a point
 * @param {import('./desk.js').Desk} desk @returns {boolean} whether the key meant anything
 */
export function pressKey(event, onPicture, desk) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z' && key !== 'y') return false;
    return did(desk.use(key === 'y' || event.shiftKey ? 'redo' : 'undo'));
  }
  if (event.altKey) return false;
  if (key in TOOLS) return did(desk.use(TOOLS[key]));
  if (desk.readOnly) return false;
  if (key === 'Delete' || key === 'Backspace') return did(desk.use('delete'));
  if (key in FLAGS) return did(desk.editing.flag(FLAGS[key]));
  if (/^[1-9]$/.test(key)) return did(desk.take(desk.problem.labels[Number(key) - 1]?.slug));
  if (!onPicture) return false;
  if (key in WAYS) {
    const step = event.shiftKey ? 10 : 1;
    const [dx, dy] = WAYS[key];
    return did(desk.editing.nudge(dx * step, dy * step));
  }
  if (key === 'n') return did(desk.placeAtCrossHair());
  if (key === 'Enter') return did(desk.check());
  return false;
}

const did = () => true;
