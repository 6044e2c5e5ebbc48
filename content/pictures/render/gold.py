"""The gold of a scene, measured on flat id renders of the very scene and camera that the picture shows."""

from camera import Focus, depths
from ids import MARGIN_X, MARGIN_Y, IdCamera, crop
from masks import box, clean, fraction, longer_side, outline, pieces

WITH_WHOLE_PARTS = {"mug": ("body", "handle"), "teapot": ("body", "handle")}


class Gold:
    """Measures the things, and takes those out of the scene that hardly show."""

    def __init__(self, kind, things, view, background):
        self._kind, self._view = kind, view
        self._camera = IdCamera(things, view, background)
        self.things = things
        self.removed = []
        for thing in things:
            thing.whole = self._camera.numbers(thing.parts, thing.points) > 0
        self._remove_hidden()
        self._refuse_interpenetration()
        for thing in self.things:
            self._measure(thing)

    # what shows

    def _remove_hidden(self):
        """Taken out of the scene, not only out of the gold; until nothing hardly shows."""
        while True:
            self._numbers = crop(self._camera.numbers(self._camera.ground + self._parts()))
            self._owners = self._camera.owners(self._numbers)
            hidden = [thing for thing in self.things if self._hardly_shows(thing)]
            if not hidden:
                return
            hidden += [t for t in self.things if t.rests_on in hidden and t not in hidden]
            for thing in hidden:
                self.removed.append(thing.cls)
                self.things.remove(thing)
                thing.discard()

    def _hardly_shows(self, thing):
        mask = clean(self._owners == thing.number)
        return (
            mask.sum() < 0.1 * thing.whole.sum()
            or mask.sum() < 250
            or longer_side(mask) < 40
            or (thing.cls in self._kind.headed and self._head_seen(thing, mask) < 0.5)
        )

    def _head_seen(self, thing, mask):
        """Share of the telling end that shows."""
        along = thing.at_origin[:, 0]
        head = thing.points[along > along.min() + 0.78 * (along.max() - along.min())]
        x, y, _ = self._view.project(head)
        inside = (x >= 0) & (x < mask.shape[1]) & (y >= 0) & (y < mask.shape[0])
        return mask[y[inside].astype(int), x[inside].astype(int)].sum() / len(x)

    def _refuse_interpenetration(self):
        for k, a in enumerate(self.things):
            for b in self.things[:k]:
                assert not a.shape.overlap(b.shape), "things interpenetrate"

    def _parts(self, but=()):
        return [part for thing in self.things for part in thing.parts if part not in but]

    # how much shows

    def _measure(self, thing):
        thing.visible = clean(self._owners == thing.number)
        thing.pixels = int(thing.whole.sum())
        thing.pixels_in_frame = int(crop(thing.whole).sum())
        thing.is_cut = thing.pixels_in_frame < thing.pixels
        thing.visible_fraction = fraction(thing.visible.sum(), thing.pixels)
        thing.visible_in_frame = fraction(thing.visible.sum(), thing.pixels_in_frame)

    def see_through_glass(self):
        """Measures again with clear glass taken away, each thing's own left in place; and parts alone."""
        clear = [part for thing in self.things for part in thing.parts if thing.is_clear(part)]
        shown = self._camera.ground + self._parts(but=clear)
        self._numbers_through = crop(self._camera.numbers(shown)) if clear else self._numbers
        owners_through = self._camera.owners(self._numbers_through)
        several = sum(thing.has_clear for thing in self.things) > 1
        for thing in self.things:
            if not thing.has_clear:
                owners = owners_through
            elif several:
                own = [part for part in self._parts() if part not in clear or part in thing.parts]
                owners = self._camera.owners(crop(self._camera.numbers(self._camera.ground + own)))
            else:
                owners = self._owners
            thing.through_glass = clean(owners == thing.number)
            thing.alone = {tag: self._alone(thing, tag) for tag in WITH_WHOLE_PARTS.get(thing.cls, ())}
        self._camera.close()

    def _alone(self, thing, tag):
        """The handle alone, or all but the handle."""
        parts = [part for part in thing.parts if (part["tag"] == "handle") == (tag == "handle")]
        return self._camera.numbers(parts, thing.points) > 0

    # what is written down

    def describe(self):
        """The objects of the JSON, and the focus of the picture."""
        reaches = [depths(self._view, thing) for thing in self.things]
        focus = Focus(self._view, reaches)
        return [self._object(thing, reach, focus) for thing, reach in zip(self.things, reaches)], focus

    def _object(self, thing, reach, focus):
        near, far = reach
        gold = {
            "id": thing.number,
            "class": thing.cls,
            "visibleBox": box(thing.visible),
            "wholeBox": box(thing.whole, -MARGIN_X, -MARGIN_Y),
            "wholeBoxInFrame": box(crop(thing.whole)),
            "visibleFraction": thing.visible_fraction,
            "visibleFractionInFrame": thing.visible_in_frame,
            "visibleThroughGlassBox": box(thing.through_glass),
            "visibleThroughGlassFraction": fraction(thing.through_glass.sum(), thing.pixels),
            "glassMatters": bool(thing.through_glass.sum() > thing.visible.sum() * 1.01 + 10),
            "truncated": bool(thing.is_cut),
            "truncatedFraction": round(1 - thing.pixels_in_frame / thing.pixels, 4),
            "pieces": pieces(thing.visible),
            "restsOn": thing.rests_on.number if thing.rests_on else None,
            "distanceCm": round(float(near + far) * 5, 1),
            "defocusPx": round(float(max(focus.blur(near), focus.blur(far))), 2),
            "visiblePixels": int(thing.visible.sum()),
            "outline": outline(thing.visible),
            "parts": [],
        }
        if gold["glassMatters"]:
            gold["outlineThroughGlass"] = outline(thing.through_glass)
        if len(thing.part_numbers) > 1:
            parts = [self._part(thing, tag, number) for tag, number in thing.part_numbers.items()]
            gold["parts"] = [p for p in parts if p["visibleBox"] or p["visibleThroughGlassBox"]]
        return gold

    def _part(self, thing, tag, number):
        visible = clean(self._numbers == number) & thing.visible
        behind = clean(self._numbers_through == number)
        own = thing.has_clear and tag not in ("contents", "label", "cap", "lid")
        part = {
            "part": tag,
            "visibleBox": box(visible),
            "visiblePixels": int(visible.sum()),
            "visibleThroughGlassBox": box(visible if own else behind),
            "outline": outline(visible),
        }
        if tag in thing.alone:
            part["wholeBox"] = box(thing.alone[tag], -MARGIN_X, -MARGIN_Y)
        return part
