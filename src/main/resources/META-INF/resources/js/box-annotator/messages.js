/**
 * The keys of every text the element shows or speaks. The host supplies the words; a text it leaves out shows as its
 * key. `{0}`, `{1}` … are places to fill in.
 */
export const MESSAGE_KEYS = [
  'tool.group', 'tool.tip', 'tool.select', 'tool.drag', 'tool.corners', 'tool.points', 'tool.undo', 'tool.redo',
  'tool.delete', 'tool.zoomOut', 'tool.fit', 'tool.zoomIn', 'tool.loupe', 'tool.help',
  'pan.group', 'pan.left', 'pan.right', 'pan.up', 'pan.down',
  'class.group', 'attribute.group', 'nothing.button', 'count.none', 'count.one', 'count.many',
  'picture.label', 'picture.labelReadOnly', 'picture.loading', 'picture.failed', 'picture.retry',
  'box.kind', 'box.label',
  'hint.select', 'hint.drag', 'hint.corners', 'hint.points', 'hint.readOnly',
  'said.added', 'said.place', 'said.removed', 'said.class', 'said.attributeOn', 'said.attributeOff', 'said.undone',
  'said.redone', 'said.nothingToUndo', 'said.nothingToRedo', 'said.tooSmall', 'said.tooMany', 'said.cancelled',
  'said.deselected', 'said.secondCorner', 'said.pointsLeft', 'said.pointLeft', 'said.nothingOn', 'said.nothingOff',
  'said.nothingRefused', 'said.selectFirst', 'said.notBegun', 'said.loupeOn', 'said.loupeOff', 'said.zoom',
  'said.crossHair',
  'help.title', 'help.close', 'help.mouse', 'help.keys', 'help.drag', 'help.edges', 'help.over', 'help.pan',
  'help.zoom', 'help.modes', 'help.new', 'help.walk', 'help.move', 'help.resize', 'help.class', 'help.delete',
  'help.undo', 'help.zoomKeys', 'help.loupe', 'help.cancel', 'help.check', 'help.help',
  'key.arrows', 'key.shift', 'key.alt', 'key.ctrl', 'key.tab', 'key.enter', 'key.esc', 'key.delete', 'key.backspace',
  'key.space', 'key.wheel', 'key.drag',
  'mark.right', 'mark.near', 'mark.wrong', 'mark.missed', 'mark.extra', 'mark.label', 'mark.pixels',
];
