import { html } from '../picture/elements.js';

/**
 * The list of what hand and keys do, built when it is asked for. The browser gives the focus back when it closes. Names
 * that start with `key.` are translated.
 * @param {import('./words.js').Text} text @param {{keys: [string[], string][], hand: [string[], string][]}} ways each
 *   with the key of its text
 * @returns {HTMLDialogElement}
 */
export function helpDialog(text, { keys, hand }) {
  const close = html('button', { type: 'submit', class: 'plain' }, text('help.close'));
  const dialog = html(
    'dialog',
    { class: 'help', 'aria-labelledby': 'help-title' },
    html('h2', { id: 'help-title', tabindex: -1, autofocus: true }, text('help.title')),
    html('div', { class: 'ways' }, section(text, 'help.keys', keys), section(text, 'help.mouse', hand)),
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
