"""A scene from its kind and seed: built, arranged, measured, and refused when it misses its quotas."""

import math

import bpy

import dice
import stage
from camera import View
from gold import Gold
from light import light
from placement import Arrangement

DIFFICULTIES = ("easy", "middle", "hard")


class Refused(Exception):
    """The scene misses a quota of its difficulty, which is normal: take the next seed."""


class Scene:
    def __init__(self, kind, seed, folder):
        dice.sow(seed)
        stage.clear(folder)
        self.kind, self.seed = kind, seed
        self.difficulty = DIFFICULTIES[seed % 3]
        self.setting = dice.dice.choice(kind.settings)
        ground = kind.room(self.setting)
        background = light(kind.lamp)
        self.view = View(kind.camera, self.difficulty == "easy")
        arrangement = Arrangement(kind, self.setting, ground, self.view, self.difficulty)
        if arrangement.hopeless:
            raise Refused(f"only {len(arrangement.things)} objects placed, or of too few classes")
        self.gold = Gold(kind, arrangement.things, self.view, background)
        self._count()
        why = self._missed()
        if why:
            raise Refused(f"{why}: {self.summary}")
        self.gold.see_through_glass()
        self.objects, self.focus = self.gold.describe()

    def _count(self):
        things = self.gold.things
        self.counts = {
            "objects": len(things),
            "classes": len({thing.cls for thing in things}),
            "partlyHidden": sum(0.1 <= thing.visible_in_frame < 0.9 for thing in things),
            "truncated": sum(thing.is_cut for thing in things),
        }
        number, classes, hidden, cut = self.counts.values()
        self.summary = f"{number} objects, {classes} classes, {hidden} hidden, {cut} cut, removed {self.gold.removed}"

    def _missed(self):
        """What quota the scene misses, or nothing."""
        things = self.gold.things
        number, classes, hidden, _ = self.counts.values()
        if any(t.whole[[0, -1]].any() or t.whole[:, [0, -1]].any() for t in things):
            return "an object reaches beyond the overscan"
        if self.difficulty == "easy":
            whole = things and min(thing.visible_fraction for thing in things) >= 0.999
            return None if 4 <= number <= 7 and whole and classes >= min(4, number) else "not an easy scene"
        if self.difficulty == "middle":
            scraps = sum(thing.visible_in_frame < 0.35 for thing in things)
            fits = 8 <= number <= 12 and classes >= 6 and hidden >= 2 and scraps <= 1
            return None if fits else "not a middle scene"
        return None if 11 <= number <= 16 and classes >= 6 and hidden >= 4 else "not a hard scene"

    def document(self, file, quality, samples):
        """The JSON that lies beside the picture."""
        view = self.view
        return {
            "schema": "rendered-scene-gold/1",
            "kind": self.kind.name,
            "image": {"file": file, "width": stage.WIDTH, "height": stage.HEIGHT, "jpegQuality": quality},
            "seed": self.seed,
            "setting": self.setting,
            "difficulty": self.difficulty,
            "camera": {
                "lensMm": round(view.camera.lens, 2),
                "sensorWidthMm": 36,
                "fStop": self.focus.stop,
                "focusCm": round(self.focus.distance * 10, 1),
                "positionCm": [round(v * 10, 1) for v in view.position],
                "targetCm": [round(v * 10, 1) for v in view.target],
                "elevationDeg": round(math.degrees(view.elevation), 2),
                "azimuthDeg": round(math.degrees(view.azimuth), 2),
                "rollDeg": round(view.roll, 2),
            },
            "counts": {**self.counts, "glassMatters": sum(o["glassMatters"] for o in self.objects)},
            "render": {"samples": samples, "blender": bpy.app.version_string},
            "objects": self.objects,
        }
