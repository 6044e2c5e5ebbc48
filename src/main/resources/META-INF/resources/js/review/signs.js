/** Half the side of the square that stands for a place pointed at, in picture pixels. */
const PLACE = 7;

/**
 * The problem as the layers of the annotator take it: a label for each box, so that its number stands on its plate, and
 * a small square for each place that was pointed at.
 * @param {import('./review-picture.js').Problem} problem @param {import('./review-picture.js').Sign[] | null} signs
 * @param {import('../box-annotator/describe.js').Text} text
 */
export function reviewed(problem, signs, text) {
  const labels = problem.boxes.map(({ slug, name, colour }, index) => ({
    slug, name: `${index + 1} · ${name}`, colour,
  }));
  labels.push({ slug: 'place', name: text('place.name'), colour: 7 });
  const boxes = problem.boxes.map(({ slug, x, y, w, h }) => ({ id: slug, label: slug, attributes: [], x, y, w, h }));
  (signs ?? []).forEach((sign, index) => {
    if (!sign.place) return;
    const x = sign.place.x + sign.place.w / 2 - PLACE;
    const y = sign.place.y + sign.place.h / 2 - PLACE;
    boxes.push({ id: placeId(index), label: 'place', attributes: [], x, y, w: 2 * PLACE, h: 2 * PLACE, place: true });
  });
  return { ...problem, labels, attributes: [], boxes };
}

/** Marks and gold as the annotator's feedback layer draws them. @param {number} allowed px that a side may be off */
export function feedbackOf(signs, boxes, allowed) {
  const gold = [];
  const marks = signs.map((sign, index) => {
    const mark = { kind: sign.kind, text: sign.text, boxId: sign.box ?? (sign.place ? placeId(index) : undefined) };
    if (!sign.gold) return mark;
    mark.goldIndex = gold.length;
    gold.push({ ...sign.gold, label: sign.box ?? 'place', attributes: [], ignore: false });
    const own = !sign.missing && boxes.find((box) => box.id === sign.box);
    if (own) mark.edges = edges(own, sign.gold, allowed);
    return mark;
  });
  return { gold, marks };
}

const placeId = (index) => `place-${index}`;

/** How far each edge is off, 0 within what is allowed; positive is too far right or down. */
function edges(box, gold, allowed) {
  const off = (pixels) => (Math.abs(pixels) <= allowed ? 0 : pixels);
  return {
    left: off(box.x - gold.x),
    top: off(box.y - gold.y),
    right: off(box.x + box.w - gold.x - gold.w),
    bottom: off(box.y + box.h - gold.y - gold.h),
  };
}
