import { classColour } from '../picture/colours.js';

/** Draws everything on the stage as it is at this moment. @param {import('./desk.js').Desk} desk */
export function drawStage(desk) {
  const { sheet, viewport, problem, preview, marks } = desk;
  const marked = desk.feedback ? marks.markedIds : new Set();
  const boxes = sheet.boxes.map((box) => (box.id === preview?.id ? preview : box));
  desk.frame.show({
    count: sheet.boxes.length,
    nothingHere: sheet.nothingHere,
    readOnly: desk.readOnly,
    zoomed: viewport.zoomed,
    busy: !desk.picture.ready,
  });
  desk.picture.place(viewport);
  desk.layer.draw({
    boxes: boxes.filter((box) => !marked.has(box.id)),
    problem,
    viewport,
    selectedId: sheet.selectedId,
    hoveredId: desk.hoveredId,
  });
  marks.draw({ boxes: sheet.boxes, problem, viewport });
  drawGuides(desk);
}

function drawGuides(desk) {
  const { sheet, viewport, problem, preview, crossHair, outline } = desk;
  const slug = preview?.label ?? desk.label;
  const colour = classColour(problem.labels.find((each) => each.slug === slug)?.colour ?? 0).fill;
  const selected = preview ?? (desk.readOnly ? null : sheet.selected);
  desk.guides.draw({
    selected: selected && viewport.toScreen(selected),
    outline: outline && viewport.toScreen(outline),
    cross: desk.crossed ? desk.pointerAt : crossHair.at && viewport.pointToScreen(crossHair.at),
    points: desk.drawing.points.map((point) => viewport.pointToScreen(point)),
    stage: viewport.stage,
    colour,
  });
  if (desk.loupeAt) desk.loupe.show(desk.loupeAt, viewport, { box: preview ?? outline, colour });
  else desk.loupe.hide();
}
