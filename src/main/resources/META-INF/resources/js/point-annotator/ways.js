/** What a hand does, and what a key does: [keys, text]. */
const HAND = [
  [['key.click'], 'help.click'],
  [['key.drag'], 'help.drag'],
  [['key.space', 'key.drag'], 'help.pan'],
  [['key.ctrl', 'key.wheel'], 'help.zoom'],
];
const KEYS = [
  [['1', '…', '9'], 'help.take'],
  [['N'], 'help.new'],
  [['key.arrows', '(key.shift)'], 'help.move'],
  [['V', 'H', 'X'], 'help.flag'],
  [['key.delete', 'key.backspace'], 'help.delete'],
  [['key.ctrl', 'Z', 'Y'], 'help.undo'],
  [['+', '-', '0'], 'help.zoomKeys'],
  [['L'], 'help.loupe'],
  [['key.enter'], 'help.check'],
  [['?'], 'help.help'],
];

/** The list of keys of this annotator. */
export const WAYS = { keys: KEYS, hand: HAND };
