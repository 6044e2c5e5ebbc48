const MODES = { v: 'select', b: 'drag', c: 'corners', p: 'points' };
const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Turns a key into what the person wants. Arrows and Enter belong to the picture: on a button they mean the button.
 * @param {KeyboardEvent} event @param {boolean} onPicture whether the focus is on the picture or a box
 * @param {object} intents what can be wanted
 * @returns {boolean} whether the key meant anything
 */
export function pressKey(event, onPicture, intents) {
  const held = event.ctrlKey || event.metaKey;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (held) {
    if (key === 'z') return did(event.shiftKey ? intents.redo() : intents.undo());
    if (key === 'y') return did(intents.redo());
    return false;
  }
  if (onPicture && key in WAYS) return did(arrow(event, WAYS[key], intents));
  if (event.altKey) return false;
  if (onPicture && key === 'Enter') return did(intents.check());
  if (key === 'Escape') return intents.escape();
  if (key === 'Delete' || key === 'Backspace') return did(intents.use('delete'));
  if (key in MODES) return did(intents.use(MODES[key]));
  if (/^[1-9]$/.test(key)) return did(intents.classifyByNumber(Number(key)));
  if (key === 'n') return did(intents.addAtCrossHair());
  if (key === 'l') return did(intents.use('loupe'));
  if (key === '+' || key === '=') return did(intents.use('zoomIn'));
  if (key === '-') return did(intents.use('zoomOut'));
  if (key === '0') return did(intents.use('fit'));
  if (key === '?') return did(intents.use('help'));
  return false;
}

function arrow(event, [dx, dy], intents) {
  const step = event.shiftKey ? 10 : 1;
  if (event.altKey) intents.grow(dx * step, dy * step);
  else intents.nudge(dx * step, dy * step);
}

const did = () => true;
