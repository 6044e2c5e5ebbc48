/** What a hand does, and what a key does: [keys, text]. */
const HAND = [
  [['key.click'], 'help.click'],
  [['key.drag'], 'help.points'],
  [['key.drag'], 'help.sides'],
  [['key.space', 'key.drag'], 'help.pan'],
  [['key.ctrl', 'key.wheel'], 'help.zoom'],
];
const KEYS = [
  [['V', 'P'], 'help.modes'],
  [['N'], 'help.new'],
  [['key.enter'], 'help.close.line'],
  [['key.tab'], 'help.walk'],
  [['J', 'K'], 'help.hold'],
  [['I'], 'help.insert'],
  [['key.arrows', '(key.shift)'], 'help.move'],
  [['1', '…', '9'], 'help.class'],
  [['key.delete', 'key.backspace'], 'help.delete'],
  [['key.ctrl', 'Z', 'Y'], 'help.undo'],
  [['+', '-', '0'], 'help.zoomKeys'],
  [['L'], 'help.loupe'],
  [['key.esc'], 'help.cancel'],
  [['?'], 'help.help'],
];

/** The list of keys of this annotator. */
export const WAYS = { keys: KEYS, hand: HAND };
