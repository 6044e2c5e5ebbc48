/**
 * Ten class colours that stay apart for people with any common kind of colour blindness (after Okabe and Ito, with
 * three added at the light and dark ends). `ink` is the text colour that reads on each.
 */
const COLOURS = [
  { fill: '#56b4e9', ink: '#0b1b26' },
  { fill: '#d55e00', ink: '#ffffff' },
  { fill: '#00a878', ink: '#04150f' },
  { fill: '#cc79a7', ink: '#1d0a14' },
  { fill: '#0072b2', ink: '#ffffff' },
  { fill: '#e69f00', ink: '#1f1500' },
  { fill: '#f0e442', ink: '#1c1a00' },
  { fill: '#f5f2ea', ink: '#1b1b1b' },
  { fill: '#8a2a5b', ink: '#ffffff' },
  { fill: '#2b2f36', ink: '#ffffff' },
];

/** @param {number} index 0 to 9; anything beyond starts over */
export const classColour = (index) => COLOURS[(((index | 0) % COLOURS.length) + COLOURS.length) % COLOURS.length];
