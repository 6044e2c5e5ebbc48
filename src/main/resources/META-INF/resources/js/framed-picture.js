/**
 * A picture with an optional frame around the part that is asked about.
 *
 * Attributes: src, alt, width and height (px of the picture), frame ("x y width height" in picture px). Set once,
 * when the element is made.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; position: relative; max-inline-size: 100%; }
  .picture { position: relative; margin: 0; line-height: 0; }
  img { inline-size: 100%; block-size: auto; border-radius: 8px; background: var(--ts-surface, #eee); }
  .frame {
    position: absolute; box-sizing: border-box; pointer-events: none; border-radius: 2px;
    border: 3px solid #fff; outline: 2px solid #14181d; box-shadow: inset 0 0 0 2px #14181d;
  }
`);

class FramedPicture extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) {
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    const picture = document.createElement('div');
    picture.className = 'picture';
    picture.append(this.image());
    const frame = this.frame();
    if (frame) {
      picture.append(frame);
    }
    root.append(picture);
  }

  image() {
    const image = document.createElement('img');
    image.width = Number(this.getAttribute('width'));
    image.height = Number(this.getAttribute('height'));
    image.alt = this.getAttribute('alt') ?? '';
    image.src = this.getAttribute('src') ?? '';
    return image;
  }

  /** @returns {HTMLElement | null} the frame, placed in shares of the picture so that it scales along */
  frame() {
    const numbers = (this.getAttribute('frame') ?? '').split(' ').map(Number);
    if (numbers.length !== 4 || numbers.some(Number.isNaN)) {
      return null;
    }
    const [x, y, width, height] = numbers;
    const across = Number(this.getAttribute('width')) / 100;
    const down = Number(this.getAttribute('height')) / 100;
    const frame = document.createElement('div');
    frame.className = 'frame';
    Object.assign(frame.style, {
      left: `${x / across}%`,
      top: `${y / down}%`,
      width: `${width / across}%`,
      height: `${height / down}%`,
    });
    return frame;
  }
}

customElements.define('framed-picture', FramedPicture);
