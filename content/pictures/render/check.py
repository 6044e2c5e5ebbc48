"""Proves pictures' gold without rendering the pictures.

    blender -b --factory-startup -noaudio -P check.py -- --same FILE.json [FILE.json ...]

builds the scene of each file again from its kind and seed, measures its gold on flat id renders (some seconds
each) and compares it with the file. Left out: what the picture's own render decides (image, render), the kind
where an old file does not name it, and classDoubtful, which is set by hand after looking.

It also holds each gold against what needs no mask: boxes against projected mesh corners, outlines against masks.
Ends with 1 when a file differs or a measure is off.
"""

import json
import os
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import cv2
import numpy as np

import stage
from ids import crop
from kinds import KINDS
from scene import Refused, Scene

BOX_OFF_AT_MOST = 1.5
THIN_TIPS = {"plant": 5.0, "pencil": 3.5, "sticky-notes": 3.5}
"""their last pixels are narrower than a pixel, and a mask has none of it"""
OVERLAP_AT_LEAST = 0.95


def bare(document):
    """What the seed alone decides."""
    kept = {k: v for k, v in document.items() if k not in ("image", "render", "kind")}
    kept["objects"] = [{k: v for k, v in o.items() if k != "classDoubtful"} for o in document["objects"]]
    return json.loads(json.dumps(kept))


def differences(was, now, path=""):
    """Paths at which two documents differ."""
    if isinstance(was, dict) and isinstance(now, dict):
        for key in sorted(was.keys() | now.keys()):
            yield from differences(was.get(key), now.get(key), f"{path}.{key}")
    elif isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        for i, (a, b) in enumerate(zip(was, now)):
            yield from differences(a, b, f"{path}[{i}]")
    elif was != now:
        yield path


def box_off(scene):
    """How far each whole box is from the box of the projected mesh, in pixels; with its class."""
    for gold, thing in zip(scene.objects, scene.gold.things):
        x, y, _ = scene.view.project(thing.points)
        left, top, width, height = gold["wholeBox"]
        corners = (left - x.min(), top - y.min(), left + width - x.max(), top + height - y.max())
        yield max(abs(float(c)) for c in corners), thing.cls


def overlap(scene):
    """The least overlap (intersection over union) of an outline and its mask."""
    least = 1
    for gold, thing in zip(scene.objects, scene.gold.things):
        assert not (thing.visible & ~crop(thing.whole)).any(), "seen where the whole thing is not"
        drawn = np.zeros((stage.HEIGHT * 4, stage.WIDTH * 4), np.uint8)
        rings = [(np.array(r["points"]) * 4 - 0.5).round().astype(np.int32) for r in gold["outline"]]
        cv2.fillPoly(drawn, rings, 1)
        drawn = cv2.resize(drawn * 255, (stage.WIDTH, stage.HEIGHT), interpolation=cv2.INTER_AREA) > 127
        least = min(least, (drawn & thing.visible).sum() / (drawn | thing.visible).sum())
    return least


def check(path, folder):
    """Whether the file's gold is what its seed gives."""
    with open(path, encoding="utf-8") as file:
        was = json.load(file)
    try:
        scene = Scene(KINDS[was.get("kind", "tabletop")], was["seed"], folder)
    except Refused as refused:
        print(f"CHECK {path}: differs: the seed is refused: {refused}")
        return False
    found = list(differences(bare(was), bare(scene.document("", 0, 0))))
    boxes, least = sorted(box_off(scene)), overlap(scene)
    off, cls = boxes[-1]
    sound = all(o <= THIN_TIPS.get(c, BOX_OFF_AT_MOST) for o, c in boxes) and least >= OVERLAP_AT_LEAST
    verdict = "same" if not found else f"differs at {', '.join(found[:5])}"
    print(f"CHECK {path}: {verdict}; box off by {off:.2f} px ({cls}), outline overlap {least:.3f}", flush=True)
    return not found and sound


def main():
    arguments = sys.argv[sys.argv.index("--") + 1 :]
    if len(arguments) < 2 or arguments[0] != "--same":
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        results = [check(path, folder) for path in arguments[1:]]
    print(f"CHECK {sum(results)} of {len(results)} the same and sound")
    sys.stdout.flush()
    os._exit(0 if all(results) else 1)


main()
