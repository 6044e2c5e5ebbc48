import { html } from '../picture/elements.js';

/** What keys and hands do: [keys, text]. Names that start with `key.` are translated. */
const WAYS = [
  [['key.arrows'], 'help.move'],
  [['key.ctrl', 'key.arrows'], 'help.word'],
  [['key.shift', 'key.arrows'], 'help.extend'],
  [['1', '–', '9'], 'help.label'],
  [['key.delete'], 'help.remove'],
  [['key.ctrl', 'Z', 'Y'], 'help.undo'],
  [['key.esc'], 'help.clear'],
  [['key.enter'], 'help.check'],
  [['?'], 'help.help'],
  [['key.mouse'], 'help.mouse'],
  [['key.finger'], 'help.finger'],
];

/** The list of keys; the browser gives the focus back when it closes. @param {(key: string) => string} text */
export function helpDialog(text) {
  const list = html('dl');
  for (const [keys, meaning] of WAYS) {
    const names = keys.map((key) => (key === '–' ? '–' : html('kbd', {}, key.startsWith('key.') ? text(key) : key)));
    list.append(html('div', {}, html('dt', {}, ...names), html('dd', {}, text(meaning))));
  }
  const title = html('h2', { id: 'spans-help-title', tabindex: -1, autofocus: true }, text('help.title'));
  const close = html('button', { type: 'submit', class: 'spans-plain' }, text('help.close'));
  const dialog = html('dialog', { class: 'spans-help', 'aria-labelledby': title.id }, title, list);
  dialog.append(html('form', { method: 'dialog' }, close));
  dialog.addEventListener('keydown', (event) => event.stopPropagation());
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  return dialog;
}
