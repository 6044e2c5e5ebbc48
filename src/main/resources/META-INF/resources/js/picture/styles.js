import { controlStyles } from './styles-controls.js';
import { stageStyles } from './styles-stage.js';

let sheet = null;

/** One style sheet shared by every annotator on the page. @returns {CSSStyleSheet} */
export function styles() {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(controlStyles + stageStyles);
  }
  return sheet;
}
