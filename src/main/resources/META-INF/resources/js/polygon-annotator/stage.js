import { classColour } from '../picture/colours.js';

/** Draws everything on the stage as it is at this moment. @param {import('./desk.js').Desk} desk */
export function drawStage(desk) {
  const { sheet, viewport, problem, preview, marks } = desk;
  const outlines = sheet.things.map((outline) => (outline.id === preview?.id ? preview : outline));
  desk.frame.show({
    count: sheet.things.length,
    nothingHere: sheet.nothingHere,
    readOnly: desk.readOnly,
    zoomed: viewport.zoomed,
    busy: !desk.picture.ready,
  });
  desk.picture.place(viewport);
  desk.layer.draw({
    outlines: desk.feedback ? [] : outlines,
    problem,
    viewport,
    selectedId: sheet.selectedId,
    hoveredId: desk.hoveredId,
  });
  marks.draw({ outlines: sheet.things, problem, viewport });
  drawGuides(desk);
}

function drawGuides(desk) {
  const { sheet, viewport, problem, preview, crossHair, drawing, aim } = desk;
  const slug = preview?.label ?? desk.label;
  const colour = classColour(problem.labels.find((each) => each.slug === slug)?.colour ?? 0).fill;
  const selected = preview ?? (desk.readOnly || drawing.begun ? null : sheet.selected);
  const onStage = (point) => viewport.pointToScreen(point);
  desk.guides.draw({
    corners: (selected?.points ?? []).map(onStage),
    held: sheet.held,
    line: drawing.points.map(onStage),
    aim: aim && drawing.begun ? { point: onStage(aim.point), closing: aim.closing } : null,
    closable: drawing.closable,
    cross: desk.crossed ? desk.pointerAt : crossHair.at && onStage(crossHair.at),
    stage: viewport.stage,
    colour,
  });
  if (!desk.loupeAt) return desk.loupe.hide();
  const line = preview ? [...preview.points, preview.points[0]] : [...drawing.points, ...(aim ? [aim.point] : [])];
  desk.loupe.show(desk.loupeAt, viewport, { line, colour });
}
