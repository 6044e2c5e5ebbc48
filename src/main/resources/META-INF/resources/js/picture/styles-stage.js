/** The stage: picture, boxes, guides, loupe, feedback. Lines keep their colours even under forced colours. */
export const stageStyles = `
.stage {
  position: relative; flex: 1 1 auto; min-height: 160px; overflow: hidden; border-radius: 8px;
  aspect-ratio: var(--picture-ratio, 3 / 2); max-height: var(--box-annotator-stage-max, max(240px, calc(100dvh - 15rem)));
  background: light-dark(#e4dfd4, #12161a); user-select: none; -webkit-user-select: none; -webkit-touch-callout: none; contain: strict;
  forced-color-adjust: none;
}
.picture { position: absolute; left: 0; top: 0; transform-origin: 0 0; max-width: none; pointer-events: none; }
.picture.pixels { image-rendering: pixelated; }
.overlay { position: absolute; inset: 0; width: 100%; height: 100%; touch-action: none; outline: none; }
.read-only:not(.zoomed) .overlay { touch-action: pan-y; }
.annotator:not(.by-hand) .stage:has(.overlay:focus-visible)::after {
  content: ''; position: absolute; inset: 0; pointer-events: none; border-radius: 8px;
  box-shadow: inset 0 0 0 2px #fff, inset 0 0 0 4px #1a5fb4;
}
.overlay text { font: 600 12px system-ui, sans-serif; pointer-events: none; }
.overlay rect, .overlay path, .overlay circle { fill: none; pointer-events: none; }
.overlay g { outline: none; }

.box .dark, .own .dark { stroke: rgb(0 0 0 / 0.75); stroke-width: 1; }
.box .light, .own .light { stroke: rgb(255 255 255 / 0.85); stroke-width: 1; }
.box .line { stroke: var(--class-colour); stroke-width: 2; }
.box.hovered:not(.selected) .line { fill: rgb(255 255 255 / 0.12); }
.box.selected .line { stroke-width: 2.5; }
.ring { stroke: none; stroke-width: 2; }
.box:focus-visible .ring, .mark:focus-visible .ring { stroke: #fff; filter: drop-shadow(0 0 1.5px #000) drop-shadow(0 0 1px #000); }
/* After a mouse or a finger the handles show where one is; the ring is for keys. */
.by-hand .ring { display: none; }
.tag rect { stroke: rgb(0 0 0 / 0.65); stroke-width: 1; }

.guides .under { stroke: rgb(0 0 0 / 0.6); stroke-width: 3.5; }
.guides .outline.over { stroke: var(--class-colour); stroke-width: 2; }
.guides .cross.under { stroke-width: 2; stroke: rgb(0 0 0 / 0.35); }
.guides .cross.over { stroke: rgb(255 255 255 / 0.85); stroke-width: 1; stroke-dasharray: 6 4; }
.overlay .handle { fill: #fff; stroke: #14181c; stroke-width: 1.5; }
.overlay .placed circle { fill: var(--class-colour); stroke: #14181c; stroke-width: 1.5; }

.loupe {
  position: absolute; top: 8px; left: 8px; overflow: hidden; border-radius: 8px;
  border: 2px solid #fff; box-shadow: 0 0 0 1px #14181c, 0 4px 14px rgb(0 0 0 / 0.4); pointer-events: none;
}
.loupe.at-right { left: auto; right: 8px; }
.loupe canvas { display: block; width: 100%; height: 100%; }
.loupe .size {
  position: absolute; right: 0; bottom: 0; padding: 1px 6px; border-radius: 6px 0 0; background: #14181c; color: #fff;
  font-size: 0.75rem; font-variant-numeric: tabular-nums;
}

.rims { position: absolute; inset: 0; pointer-events: none; }
.rim {
  position: absolute; display: grid; place-items: center; width: 44px; height: 24px; padding: 0; border: 1px solid #fff;
  background: rgb(20 24 28 / 0.8); color: #fff; pointer-events: auto; border-radius: 6px;
}
.rim .icon { width: 16px; height: 16px; stroke-width: 2; }
.rim.left, .rim.right { width: 24px; height: 44px; top: calc(50% - 22px); }
.rim.left { left: 4px; }
.rim.right { right: 4px; }
.rim.up, .rim.down { left: calc(50% - 22px); }
.rim.up { top: 4px; }
.rim.down { bottom: 4px; }

.notice {
  position: absolute; inset: 0; display: grid; place-content: center; justify-items: center; gap: 12px; padding: 16px;
  background: var(--paper); color: var(--ink); border: 1px solid var(--line); border-radius: 8px; text-align: center;
}
.notice p { margin: 0; }

.own.right { --verdict: var(--right); }
.own.near { --verdict: var(--near); }
.own.wrong, .own.extra { --verdict: var(--wrong); }
.own .line { stroke: var(--verdict); stroke-width: 3.5; }
.own.near .line { stroke-dasharray: 10 3; }
.own.wrong .line { stroke-dasharray: 3 3; }
.own .dark.cross { stroke-width: 4; stroke: rgb(0 0 0 / 0.5); }
.gold .under { stroke: rgb(0 0 0 / 0.6); stroke-width: 3; }
.gold .over { stroke: #f2c230; stroke-width: 1.5; }
.gold.missed .over { stroke-dasharray: 7 5; stroke-width: 2.5; }
.gold.missed .under { stroke-width: 4.5; }
.gold.ignored .over { stroke-dasharray: 1 5; stroke-linecap: round; }
.gold.looked-at .over { stroke-width: 2.5; }
.own.looked-at .line { stroke-width: 4.5; }
.has-focus .mark:not(.looked-at), .has-focus .own:not(.looked-at), .has-focus .gold:not(.looked-at) { opacity: 0.45; }
.pill rect { fill: var(--paper); stroke: rgb(0 0 0 / 0.6); stroke-width: 1; }
.pill text { fill: var(--ink); font-variant-numeric: tabular-nums; }
.overlay .pill .icon { color: var(--ink); }
.overlay .pill .icon path { stroke-width: 2.6; }
.overlay .right .badge .icon { color: var(--right); }
.overlay .near .badge .icon { color: var(--near); }
.overlay .wrong .badge .icon, .overlay .extra .badge .icon { color: var(--wrong); }
.overlay .missed .badge .icon { color: var(--gold); }
.arrow .under { stroke: #14181c; stroke-width: 4; stroke-linecap: round; stroke-linejoin: round; }
.arrow .over { stroke: #fff; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }

.tool, .chip { transition: background-color 120ms; }
.mark, .own, .gold { transition: opacity 160ms; }
@media (prefers-reduced-motion: reduce) { .tool, .chip, .mark, .own, .gold { transition: none; } }
@media (forced-colors: active) { .pill rect { fill: Canvas; } .pill text { fill: CanvasText; } }
`;
