const RULES = `
:host { --target: 44px; }
.review { display: grid; gap: 12px 24px; align-items: start; grid-template-columns: minmax(0, 1fr); }
.review .look { display: flex; flex-direction: column; gap: 8px; min-width: 0; }
.review .look:not(.zoomed) .overlay { touch-action: pan-y; }
.review .tools { display: flex; }
.review .tool { width: var(--target); }
.review .list { display: grid; gap: 8px; min-width: 0; }
.review h3 { margin: 0; color: var(--ts-muted, inherit); font: 600 0.875rem/1.4 system-ui, sans-serif; }
.rows, .places { display: grid; gap: 4px; margin: 0; padding: 0; list-style: none; }
.row {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(9rem, 1.1fr); gap: 8px; align-items: center;
  padding-inline-start: 8px; border-inline-start: 3px solid transparent; border-radius: 4px;
}
.places .row { grid-template-columns: minmax(0, 1fr) auto; }
.row.is-current { background: var(--quiet); border-inline-start-color: var(--line); }
.row.is-faulty { border-inline-start-color: var(--ink); font-weight: 600; }
.what { display: flex; gap: 8px; align-items: center; min-height: 44px; overflow-wrap: anywhere; }
.what .swatch { flex: none; }
select.fault {
  min-width: 0; min-height: 44px; padding: 4px 8px; border: 1px solid var(--line); border-radius: 8px;
  background: var(--paper); color: var(--ink); font: inherit;
}
select.fault:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.acts { display: flex; flex-wrap: wrap; gap: 8px; }
.acts .chip { white-space: normal; text-align: start; }
.review .keys { margin: 0; color: var(--ts-muted, inherit); font-size: 0.875rem; }
.ts-unseen {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.overlay .flag circle { fill: var(--paper); stroke: rgb(0 0 0 / 0.65); stroke-width: 1; }
.overlay .flag .icon { color: var(--ink); }
.overlay .flag .icon path { stroke-width: 2.4; }
.own.missed { --verdict: var(--wrong); }
.own.missed .line { stroke-dasharray: 3 3; }
.mark.right .badge .icon { color: var(--right); }
@container (min-width: 46rem) {
  .review:not(.read-only) { grid-template-columns: minmax(0, 1fr) minmax(17rem, 19rem); }
}
@media (hover: none), (max-width: 40rem) { .review .keys { display: none; } }
@media (forced-colors: active) { .overlay .flag circle { fill: Canvas; } }
`;

let sheet = null;

/** One style sheet shared by every review on the page, on top of the annotator's. @returns {CSSStyleSheet} */
export function reviewStyles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  return sheet;
}
