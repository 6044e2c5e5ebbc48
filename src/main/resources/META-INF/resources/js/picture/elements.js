const SVG = 'http://www.w3.org/2000/svg';

/**
 * An HTML element with attributes and children. A boolean attribute is present or absent; null leaves it out.
 * @param {string} name @param {Record<string, string | number | boolean | null>} [attributes]
 * @param {...(Node | string)} children
 */
export function html(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An SVG element, as {@link html}. */
export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

/** Writes several attributes at once. @param {Element} element */
export function write(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === false) element.removeAttribute(key);
    else element.setAttribute(key, value === true ? '' : String(value));
  }
  return element;
}

function filled(element, attributes, children) {
  write(element, attributes);
  element.append(...children);
  return element;
}
