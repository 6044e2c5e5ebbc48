/** The host's colours with fallbacks, the frame, tool bar, chips, foot and dialog. */
export const controlStyles = `
:host {
  --ink: var(--ts-ink, light-dark(#20262d, #ece7dc));
  --paper: var(--ts-paper, light-dark(#fbf8f2, #1d2228));
  --line: var(--ts-line, light-dark(#8b8f94, #6d757e));
  --gold: var(--ts-gold, light-dark(#b8860b, #e0b13c));
  --right: var(--ts-right, light-dark(#0b7a68, #3cc9ab));
  --near: var(--ts-near, light-dark(#9a6200, #f0b040));
  --wrong: var(--ts-wrong, light-dark(#b93a16, #ff8660));
  --focus: var(--ts-focus, light-dark(#1a5fb4, #8ab8f5));
  --quiet: color-mix(in srgb, var(--ink) 7%, transparent);
  --target: 36px;
  /* How far the picture lies below the top, for a page that keeps it in sight. */
  --above-picture: calc(var(--target) + 8px);
  display: flex;
  min-width: 0;
  container-type: inline-size;
  color: var(--ink);
  font: 400 0.9375rem/1.35 system-ui, sans-serif;
  -webkit-tap-highlight-color: transparent;
}
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
.annotator { display: flex; flex: 1; flex-direction: column; gap: 8px; min-width: 0; }
button { font: inherit; color: inherit; cursor: pointer; touch-action: manipulation; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 1px; }
.icon {
  width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}

.toolbar { display: flex; flex-wrap: wrap; gap: 4px 12px; }
.tools { display: flex; gap: 2px; }
.tool {
  display: grid; place-items: center; width: var(--target); height: var(--target); padding: 0;
  border: 1px solid transparent; border-radius: 8px; background: none;
}
.tool:hover { background: var(--quiet); }
.tool[aria-pressed='true'] { background: var(--ink); color: var(--paper); }
/* A switch is not a mode: it only gets a frame when it is on. */
.tool.switch[aria-pressed='true'] { background: var(--quiet); border-color: var(--ink); color: var(--ink); }
.tool[aria-disabled='true'] { opacity: 0.4; cursor: default; }

.panel { display: flex; flex-direction: column; gap: 8px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; }
.chip, .plain {
  display: inline-flex; align-items: center; gap: 8px; min-height: var(--target); padding: 4px 12px;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); white-space: nowrap;
}
.chip:hover, .plain:hover { background: linear-gradient(var(--quiet), var(--quiet)), var(--paper); }
.chip[aria-pressed='true'] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); font-weight: 600; }
.chip[aria-disabled='true'] { color: color-mix(in srgb, var(--ink) 70%, var(--paper)); border-style: dashed; cursor: default; }
.chip kbd { font-size: 0.8125rem; color: color-mix(in srgb, var(--ink) 80%, var(--paper)); font-weight: 400; }
.chip[aria-pressed='true'] kbd { color: inherit; }
.swatch {
  width: 14px; height: 14px; border-radius: 3px; background: var(--swatch);
  border: 1px solid #fff; box-shadow: 0 0 0 1px #20262d; forced-color-adjust: none;
}
.tick { width: 14px; height: 14px; border: 1.5px solid currentColor; border-radius: 3px; position: relative; }
.chip[aria-pressed='true'] .tick::after {
  content: ''; position: absolute; left: 3px; top: 0; width: 5px; height: 8px;
  border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(42deg);
}

.foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: var(--target); }
.count { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
.status { flex: 1 1 12rem; min-width: 0; margin: 0; font-variant-numeric: tabular-nums; text-wrap: pretty; }
.nothing .icon { width: 18px; height: 18px; }

dialog.help {
  width: min(58rem, calc(100vw - 24px)); max-height: calc(100dvh - 24px); padding: 20px 24px; overflow: auto;
  border: 1px solid var(--line); border-radius: 8px; background: var(--paper); color: var(--ink);
}
dialog.help::backdrop { background: rgb(20 24 28 / 0.55); }
.help h2 { margin: 0 0 4px; font: 600 1.25rem/1.3 Charter, 'Bitstream Charter', Cambria, Georgia, serif; }
.help h2:focus { outline: none; }
.ways { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 0 32px; align-items: start; }
.help h3 { margin: 16px 0 6px; font-size: 0.9375rem; }
.help dl { margin: 0; }
.help dl div {
  display: grid; grid-template-columns: minmax(7rem, 2fr) 3fr; gap: 12px; padding: 6px 0;
  border-top: 1px solid color-mix(in srgb, var(--line) 40%, transparent);
}
.help dt { display: flex; flex-wrap: wrap; gap: 4px; align-items: baseline; }
.help dd { margin: 0; }
.help dt kbd {
  padding: 0 6px; border: 1px solid var(--line); border-radius: 4px;
  font: 500 0.8125rem/1.5 system-ui, sans-serif; white-space: nowrap;
}
.help form { margin-top: 16px; text-align: right; }

@media (pointer: coarse) { :host { --target: 44px; } }
@container (max-width: 30rem) {
  .toolbar { display: grid; grid-template-columns: repeat(6, 1fr); gap: 2px; }
  .tools { display: contents; }
  .tool { width: 100%; }
  .chip kbd { display: none; }
  .chip { padding: 4px 9px; gap: 6px; }
  .chips { gap: 4px; }
  .status { order: 3; flex-basis: 100%; min-height: 2.7em; }
  .nothing { margin-left: auto; }
  .help dl div { grid-template-columns: 1fr; gap: 2px; }
}
@media (max-height: 30rem) {
  .chips { flex-wrap: nowrap; overflow-x: auto; padding: 2px; scrollbar-width: thin; }
  .chip { flex: none; }
}
@media (forced-colors: active) {
  .tool[aria-pressed='true'], .chip[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .tool { border-color: ButtonBorder; }
}
`;
