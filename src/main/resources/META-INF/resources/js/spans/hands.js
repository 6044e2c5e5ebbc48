/**
 * Mouse, pen and finger on the text. A mouse selects by dragging; a finger by tapping the first and the last token.
 * @param {import('./text-view.js').TextView} view
 * @param {{press: (token: number, extend: boolean) => void, drag: (token: number) => void, release: (token: number) => void,
 *   double: (token: number) => void, tap: (token: number) => void}} intents
 */
export function listenToHands(view, intents) {
  const text = view.element;
  let dragging = false;
  let byHand = false;
  text.onpointerdown = (event) => {
    byHand = event.pointerType !== 'touch';
    const token = view.tokenAt(event.target);
    if (!byHand || event.button !== 0 || token < 0) return;
    event.preventDefault();
    dragging = true;
    text.setPointerCapture(event.pointerId);
    intents.press(token, event.shiftKey);
  };
  text.onpointermove = (event) => {
    const token = dragging ? view.tokenAt(document.elementFromPoint(event.clientX, event.clientY)) : -1;
    if (token >= 0) intents.drag(token);
  };
  text.onpointerup = text.onpointercancel = (event) => {
    if (!dragging) return;
    dragging = false;
    intents.release(view.tokenAt(document.elementFromPoint(event.clientX, event.clientY)));
  };
  // The pointer is captured by the text, so what lies under it must be asked for.
  const under = (event) => view.tokenAt(document.elementFromPoint(event.clientX, event.clientY));
  text.ondblclick = (event) => byHand && under(event) >= 0 && intents.double(under(event));
  // A click that no mouse made is a tap, or a screen reader's way to press.
  text.onclick = (event) => {
    const token = view.tokenAt(event.target);
    if ((!byHand || event.detail === 0) && token >= 0) intents.tap(token);
  };
}
