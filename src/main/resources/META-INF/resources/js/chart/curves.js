import { ChartElement } from './chart-element.js';
import { colours, percent } from './colours.js';

/** Lines are told apart by their dashes, not by colour. */
const DASHES = [[], [6, 4], [2, 3]];

/**
 * Curves over a share, with a gold line where the bar lies.
 *
 * @typedef {{x: number, y: number, text: string}} Point shares of 1
 * @typedef {{name: string, points: Point[]}} Curve
 * @typedef {{curves: Curve[], bar: number, barName: string, top: number, across: string}} Content
 * @extends {ChartElement<Content>}
 */
class ShareCurves extends ChartElement {
  /** @param {Content} content */
  drawing({ curves, bar, barName, top, across }) {
    const colour = colours(this);
    const font = { family: getComputedStyle(this).fontFamily, size: 12 };
    const ticks = { color: colour.muted, font, callback: percent };
    return {
      type: 'line',
      data: {
        datasets: [
          ...curves.map((curve, i) => ({
            label: curve.name,
            data: curve.points,
            borderColor: colour.ink,
            backgroundColor: colour.ink,
            borderDash: DASHES[i % DASHES.length],
            borderWidth: 2,
            pointRadius: 0,
            pointHitRadius: 12,
          })),
          {
            label: barName,
            data: [
              { x: bar, y: 0 },
              { x: bar, y: top },
            ],
            borderColor: colour.gold,
            backgroundColor: colour.gold,
            borderWidth: 2,
            pointRadius: 0,
            pointHitRadius: 0,
          },
        ],
      },
      options: {
        animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 240 },
        maintainAspectRatio: false,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        scales: {
          x: {
            type: 'linear',
            grid: { display: false },
            border: { color: colour.line },
            title: { display: true, text: across, color: colour.muted, font },
            ticks: { ...ticks, maxRotation: 0 },
          },
          y: {
            min: 0,
            max: top,
            grid: { color: colour.hairline, drawTicks: false },
            border: { display: false },
            ticks: { ...ticks, padding: 8 },
          },
        },
        plugins: {
          legend: { labels: { color: colour.ink, font, boxHeight: 0, boxWidth: 28 } },
          tooltip: {
            filter: (/** @type {any} */ item) => item.datasetIndex < curves.length,
            displayColors: false,
            backgroundColor: colour.accent,
            bodyColor: colour.onAccent,
            bodyFont: font,
            callbacks: {
              title: () => '',
              label: (/** @type {any} */ item) => curves[item.datasetIndex].points[item.dataIndex].text,
            },
          },
        },
      },
    };
  }
}

customElements.define('share-curves', ShareCurves);
