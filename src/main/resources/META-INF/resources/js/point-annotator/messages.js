/** The keys of every text the element shows or speaks. The host supplies the words; `{0}`, `{1}` … are filled in. */
export const MESSAGE_KEYS = [
  'tool.group', 'tool.tip', 'tool.undo', 'tool.redo', 'tool.delete', 'tool.zoomOut', 'tool.fit', 'tool.zoomIn',
  'tool.loupe', 'tool.help',
  'pan.group', 'pan.left', 'pan.right', 'pan.up', 'pan.down',
  'class.group', 'attribute.group', 'nothing.button', 'count.none', 'count.one', 'count.many',
  'picture.label', 'picture.labelReadOnly', 'picture.loading', 'picture.failed', 'picture.retry',
  'point.label', 'hint.place', 'hint.readOnly',
  'said.visible', 'said.hidden', 'said.absent', 'said.removed', 'said.undone', 'said.redone', 'said.nothingToUndo',
  'said.nothingToRedo', 'said.selectFirst', 'said.loupeOn', 'said.loupeOff', 'said.zoom', 'said.crossHair',
  'help.title', 'help.close', 'help.mouse', 'help.keys', 'help.click', 'help.drag', 'help.pan', 'help.zoom', 'help.take',
  'help.new', 'help.move', 'help.flag', 'help.delete', 'help.undo', 'help.zoomKeys', 'help.loupe', 'help.check',
  'help.help',
  'key.arrows', 'key.shift', 'key.ctrl', 'key.enter', 'key.delete', 'key.backspace', 'key.space', 'key.wheel',
  'key.drag', 'key.click',
  'mark.right', 'mark.near', 'mark.wrong', 'mark.missed', 'mark.extra', 'mark.label', 'mark.off',
];
