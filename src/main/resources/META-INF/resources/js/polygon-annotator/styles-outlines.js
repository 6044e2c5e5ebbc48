/** What outlines add to the styles that all annotators share. */
const looks = `
.drawn .dark, .own .dark { stroke: rgb(0 0 0 / 0.7); stroke-width: 4.5; stroke-linejoin: round; }
.drawn .line { stroke: var(--class-colour); stroke-width: 2.25; stroke-linejoin: round; }
.overlay .drawn .line { fill: color-mix(in srgb, var(--class-colour) 14%, transparent); }
.overlay .drawn.hovered:not(.selected) .line { fill: rgb(255 255 255 / 0.2); }
.drawn.selected .line { stroke-width: 2.75; }
.drawn .ring { stroke: none; stroke-width: 8; stroke-linejoin: round; }
.drawn:focus-visible .ring { stroke: #fff; }
.by-hand .drawn .ring { stroke: none; }
.guides .outline { stroke-linejoin: round; }
.overlay .placed .first { fill: #fff; stroke-width: 2; }
.overlay .placed .closing { fill: #f2c230; }
.overlay .corners .between { fill: var(--class-colour); stroke: #14181c; stroke-width: 1; }
.overlay .corners .held { fill: #f2c230; }
.own .line { stroke-width: 2.5; stroke-linejoin: round; }
.own .dark { stroke-width: 4.5; }
.gold path { stroke-linejoin: round; }
.overlay .hatch { stroke: #fff; stroke-width: 1.5; }
.overlay .hatch.leak:not(.under) { stroke: #ff8b68; }
.overlay .hatch.cut:not(.under) { stroke: #ffe08a; }
.overlay .hatch.under { stroke: rgb(0 0 0 / 0.55); stroke-width: 3; }
.overlay .end { fill: #fff; stroke: #14181c; stroke-width: 1.5; }
.leader { stroke: #14181c; stroke-width: 1; stroke-dasharray: 2 2; }
`;

let sheet = null;

/** @returns {CSSStyleSheet} one for every such annotator on the page */
export function outlineStyles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(looks);
  }
  return sheet;
}
