/** A share in percent, in the language of the page. @param {number} share */
export function percent(share) {
  return new Intl.NumberFormat(document.documentElement.lang).format(Math.round(share * 100));
}

/** The tokens as the canvas understands them, by day or by night. @param {HTMLElement} element */
export function colours(element) {
  const of = (/** @type {string} */ token) => {
    // A new one each time: on one and the same a transition would still show the colour before.
    const probe = document.createElement('span');
    probe.style.color = `var(--ts-${token})`;
    element.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  };
  const faded = (/** @type {string} */ colour, /** @type {number} */ alpha) =>
    colour.replace(/^rgb\((.*)\)$/, `rgba($1, ${alpha})`);
  const ink = of('ink');
  return {
    ink,
    band: faded(ink, 0.14),
    faint: faded(ink, 0.4),
    muted: of('muted'),
    line: of('line'),
    hairline: of('hairline'),
    gold: of('gold'),
    accent: of('accent'),
    onAccent: of('on-accent'),
  };
}
