/** @returns {HTMLElement} a new element with a class and, where given, a text */
export function part(tag, className, text = '') {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** @param {() => void} pressed */
export function button(className, text, pressed) {
  const element = part('button', className, text);
  element.type = 'button';
  element.addEventListener('click', pressed);
  return element;
}

/** The text with {0}, {1} … filled in. */
export function filled(text, ...values) {
  return text.replace(/\{(\d)\}/g, (all, index) => values[Number(index)] ?? all);
}
