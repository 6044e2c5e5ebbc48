const MODES = { v: 'select', p: 'draw' };
const TOOLS = { l: 'loupe', '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', 0: 'fit', '?': 'help' };
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Does what a key asks for. Arrows and Enter belong to the picture: on a button they mean the button.
 * @param {KeyboardEvent} event @param {boolean} onPicture whether the focus is on the picture or an outline
 * @param {import('./desk.js').Desk} desk @returns {boolean} whether the key meant anything
 */
export function pressKey(event, onPicture, desk) {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z' && key !== 'y') return false;
    return did(desk.tools.use(key === 'y' || event.shiftKey ? 'redo' : 'undo'));
  }
  if (event.altKey) return false;
  if (key === 'Escape') return desk.escape();
  if (key in TOOLS) return did(desk.tools.use(TOOLS[key]));
  if (desk.readOnly) return false;
  if (key in MODES) return did(desk.tools.use(MODES[key]));
  if (key === 'Delete' || key === 'Backspace') return did(desk.tools.use('delete'));
  if (/^[1-9]$/.test(key)) return did(classify(desk, Number(key)));
  return onPicture && edit(event, key, desk);
}

/** Keys that change a line: only with the focus on the picture. */
function edit(event, key, desk) {
  const { editing, drawing, crossHair, sheet } = desk;
  if (key in WAYS) {
    const step = event.shiftKey ? 10 : 1;
    const [dx, dy] = WAYS[key].map((way) => way * step);
    return did(sheet.selected && !drawing.begun ? editing.nudge(dx, dy) : crossHair.move(dx, dy));
  }
  if (key === 'Enter') return did(drawing.begun ? editing.close() : desk.check());
  if (key === 'n') return did(desk.placeAtCrossHair());
  if (key === 'j' || key === 'k') return did(editing.hold(key === 'k' ? 1 : -1));
  if (key === 'i') return did(editing.insertBehindHeld());
  return false;
}

function classify(desk, number) {
  const label = desk.problem.labels[number - 1];
  if (label) desk.editing.classify(label.slug);
}

const did = () => true;
