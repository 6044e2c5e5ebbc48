/** What points add to the styles that all annotators share. */
const looks = `
.thing.under { stroke: rgb(0 0 0 / 0.6); stroke-width: 3; }
.thing.over { stroke: #fff; stroke-width: 1.5; stroke-dasharray: 6 4; }
.overlay .point .under { fill: #14181c; }
.overlay .point .dot { fill: var(--class-colour); stroke: #fff; stroke-width: 1; }
.overlay .point.hidden .dot { fill: rgb(0 0 0 / 0.4); stroke: var(--class-colour); stroke-width: 3; }
.overlay .point .core { fill: #14181c; }
.point.held .ring { stroke: #fff; stroke-width: 1.5; stroke-dasharray: 3 3; }
.point:focus-visible .ring { stroke: #fff; stroke-dasharray: none; stroke-width: 2.5; }
.hair.under { stroke: rgb(0 0 0 / 0.6); stroke-width: 3.5; }
.hair.over { stroke: #fff; stroke-width: 1.5; }
.overlay .own-under { fill: #14181c; }
.overlay .own-dot { fill: #fff; }
.overlay .own-dot.right { fill: var(--right); }
.overlay .own-dot.near { fill: var(--near); }
.overlay .own-dot.wrong, .overlay .own-dot.extra { fill: var(--wrong); }
`;

let sheet = null;

/** @returns {CSSStyleSheet} one for every such annotator on the page */
export function pointStyles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
  }
  return sheet;
}
