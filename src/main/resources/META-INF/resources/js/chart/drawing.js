import { colours, percent } from './colours.js';

/** A point that stands alone gets a band of that many days to each side, so that its interval is seen. */
const ALONE = 0.2;
const DAY = 86_400_000;

/**
 * What Chart.js is to draw.
 *
 * @param {{points: import('./line-band.js').Point[], levels: import('./line-band.js').Level[]}} content
 * @param {HTMLElement} element whose colours and type are used
 */
export function drawing({ points, levels }, element) {
  const colour = colours(element);
  const style = getComputedStyle(element);
  const font = { family: style.fontFamily, size: 12 };
  const days = points.map((point) => point.day);
  const first = Math.min(...days);
  const last = Math.max(...days);
  const alone = first === last;
  const band = alone ? [-ALONE, ALONE].map((off) => ({ ...points[0], day: first + off })) : points;
  const line = (/** @type {'low' | 'high'} */ end) => ({
    data: band.map((point) => ({ x: point.day, y: point[end] })),
    borderColor: colour.faint,
    borderWidth: 1,
    pointRadius: 0,
    pointHitRadius: 0,
  });
  const grid = { color: colour.hairline, drawTicks: false };
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: points.map((point) => ({ x: point.day, y: point.middle })),
          borderColor: colour.ink,
          backgroundColor: colour.ink,
          borderWidth: 2,
          clip: 8,
          pointRadius: points.length > 40 ? 0 : 3,
          pointHitRadius: 12,
        },
        { ...line('low'), fill: { target: 2, above: colour.band, below: colour.band } },
        line('high'),
      ],
    },
    options: {
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 240 },
      maintainAspectRatio: false,
      font,
      interaction: { mode: 'nearest', axis: 'x', intersect: false },
      scales: {
        x: {
          type: 'linear',
          min: alone ? first - 1 : first,
          max: alone ? last + 1 : last,
          grid: { display: false },
          border: { color: colour.line },
          afterBuildTicks: (/** @type {any} */ axis) => {
            axis.ticks = spread(days, Math.max(2, Math.floor(axis.chart.width / 110))).map((value) => ({ value }));
          },
          ticks: { autoSkip: false, maxRotation: 0, align: alone ? 'center' : 'inner', color: colour.muted, font, callback: date },
        },
        y: {
          min: 0,
          max: 1,
          grid,
          border: { display: false },
          ticks: { stepSize: 0.25, padding: 8, color: colour.muted, font, callback: percent },
        },
        levels: {
          position: 'right',
          min: 0,
          max: 1,
          grid: { color: colour.gold, drawTicks: false },
          border: { display: false, dash: [5, 4] },
          // What the axis measures is a little less than what the names take.
          afterFit: (/** @type {any} */ axis) => {
            axis.width += 8;
          },
          afterBuildTicks: (/** @type {any} */ axis) => {
            axis.ticks = levels.map((level) => ({ value: level.at }));
          },
          ticks: {
            autoSkip: false,
            padding: 8,
            color: colour.ink,
            font,
            callback: (/** @type {number} */ _, /** @type {number} */ index) => levels[index]?.name,
          },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: (/** @type {any} */ item) => item.datasetIndex === 0,
          displayColors: false,
          backgroundColor: colour.accent,
          bodyColor: colour.onAccent,
          bodyFont: font,
          callbacks: {
            title: () => '',
            label: (/** @type {any} */ item) => points[item.dataIndex].text,
          },
        },
      },
    },
  };
}

/** At most that many of the days: the first, the last, and what lies evenly between. @param {number[]} days @param {number} most */
function spread(days, most) {
  const all = [...new Set(days)];
  const count = Math.min(most, all.length);
  return count < 2 ? all : Array.from({ length: count }, (_, i) => all[Math.round((i * (all.length - 1)) / (count - 1))]);
}

/** @param {number} day counted from 1970 */
function date(day) {
  const format = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(day * DAY));
}
