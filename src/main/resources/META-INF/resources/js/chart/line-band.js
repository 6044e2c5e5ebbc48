import { ChartElement } from './chart-element.js';
import { drawing } from './drawing.js';

/**
 * A line over time with the band in which the true value lies, and dashed lines at named levels.
 *
 * @typedef {{day: number, low: number, middle: number, high: number, text: string}} Point day counted from 1970; shares of 1
 * @typedef {{name: string, at: number}} Level
 * @extends {ChartElement<{points: Point[], levels: Level[]}>}
 */
class LineBand extends ChartElement {
  /** @param {{points: Point[], levels: Level[]}} content */
  drawing(content) {
    return content.points.length ? drawing(content, this) : undefined;
  }
}

customElements.define('line-band', LineBand);
