import { html } from './elements.js';

/** What a hand does, and what a key does: [keys, text]. Names that start with `key.` are translated. */
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

/**
 * The list of keys, built when it is asked for. The browser gives the focus back when it closes.
 * @param {import('./describe.js').Text} text @returns {HTMLDialogElement}
 */
export function helpDialog(text) {
  const close = html('button', { type: 'submit', class: 'plain' }, text('help.close'));
  const dialog = html(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    html('h2', { id: 'help-title', tabindex: -1, autofocus: true }, text('help.title')),
    html('div', { class: 'ways' }, section(text, 'help.keys', KEYS), section(text, 'help.mouse', HAND)),
    html('form', { method: 'dialog' }, close),
  );
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}

function section(text, title, rows) {
  const list = html('dl');
  for (const [keys, meaning] of rows) {
    const names = html('dt');
    for (const key of keys) names.append(key === '…' ? '…' : html('kbd', {}, keyName(text, key)));
    list.append(html('div', {}, names, html('dd', {}, text(meaning))));
  }
  return html('section', {}, html('h3', {}, text(title)), list);
}

const keyName = (text, key) => key.replace(/key\.\w+/, (name) => text(name));
