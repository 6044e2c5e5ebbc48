import '/js/box-annotator/box-annotator.js';

/**
 * Puts one problem before the element. `?src=` shows another picture of 960 by 640 pixels; `?classes=1` leaves one
 * class. What the element reports is kept in `window.reported`.
 */
const asked = new URLSearchParams(location.search);

/** A quiet scene with edges on known whole pixels: a mug at 200,160 and a plate at 520,300. */
function drawnPicture() {
  const canvas = document.createElement('canvas');
  canvas.width = 960;
  canvas.height = 640;
  const paper = canvas.getContext('2d');
  const paint = (colour, ...rect) => {
    paper.fillStyle = colour;
    paper.fillRect(...rect);
  };
  paint('#d9cdb8', 0, 0, 960, 640);
  paint('#8a6f52', 0, 420, 960, 220);
  paint('#3f6b8a', 200, 160, 180, 240);
  paint('#e9e4da', 520, 300, 260, 120);
  return canvas.toDataURL('image/png');
}

const labels = [
  { slug: 'mug', name: 'Mug', colour: 0 },
  { slug: 'plate', name: 'Plate', colour: 1 },
  { slug: 'spoon', name: 'Spoon', colour: 2 },
];

/** @param {object} [change] what differs from the plain problem */
window.problem = (change = {}) => ({
  src: asked.get('src') ?? drawnPicture(),
  width: 960,
  height: 640,
  alt: 'A table with a blue mug and a plate',
  labels: asked.get('classes') === '1' ? labels.slice(0, 1) : labels,
  attributes: [
    { slug: 'occluded', name: 'Partly hidden' },
    { slug: 'truncated', name: 'Cut off by the rim' },
  ],
  boxes: [],
  nothingHere: false,
  readOnly: false,
  maxBoxes: 200,
  ...change,
});

const annotator = document.querySelector('box-annotator');
window.reported = [];
for (const type of ['answer-change', 'answer-check', 'mark-focus']) {
  annotator.addEventListener(type, (event) => window.reported.push({ type, ...event.detail }));
}
annotator.messages = await (await fetch('/messages.json')).json();
annotator.problem = window.problem();
window.annotator = annotator;
