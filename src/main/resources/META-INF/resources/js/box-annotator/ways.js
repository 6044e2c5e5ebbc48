/** What a hand does, and what a key does: [keys, text]. */
const HAND = [
  [['key.drag'], 'help.drag'],
  [['key.drag'], 'help.edges'],
  [['key.shift', 'key.drag'], 'help.over'],
  [['key.space', 'key.drag'], 'help.pan'],
  [['key.ctrl', 'key.wheel'], 'help.zoom'],
];
const KEYS = [
  [['V', 'B', 'C', 'P'], 'help.modes'],
  [['N'], 'help.new'],
  [['key.tab'], 'help.walk'],
  [['key.arrows', '(key.shift)'], 'help.move'],
  [['key.alt', 'key.arrows', '(key.shift)'], 'help.resize'],
  [['1', '…', '9'], 'help.class'],
  [['key.delete', 'key.backspace'], 'help.delete'],
  [['key.ctrl', 'Z', 'Y'], 'help.undo'],
  [['+', '-', '0'], 'help.zoomKeys'],
  [['L'], 'help.loupe'],
  [['key.esc'], 'help.cancel'],
  [['key.enter'], 'help.check'],
  [['?'], 'help.help'],
];

/** The list of keys of this annotator. */
export const WAYS = { keys: KEYS, hand: HAND };
