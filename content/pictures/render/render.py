"""Makes one picture (960x640 JPEG) and its gold (JSON) from a kind of scene and a seed.

    blender -b --factory-startup -noaudio -t 1 -P render.py -- KIND SEED FOLDER [NAME]

    KIND    tabletop, desk or shelf
    SEED    whole number; the same kind, seed and version of this package give the same scene and gold.
            SEED % 3 is the difficulty: 0 easy, 1 middle, 2 hard. Below 5000 for practice, from 100000 for exams:
            a folder named exam takes only the latter, any other only the former.
    FOLDER  receives NAME.jpg and NAME.json. A seed that misses the quotas of its difficulty leaves nothing
            but a line that says why, which is normal: take the next one.
    NAME    without ending; the seed in four digits if left out. In an exam give a name that does not tell the seed.

Needs Blender 3.4 with Cycles, whose Python finds numpy, Pillow and OpenCV, and the DejaVu fonts. No network and no
outside model, texture, picture or light image: everything is made here. README.md beside this file tells the rest.
"""

import json
import os
import sys
import tempfile
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

from kinds import KINDS
from picture import take
from scene import Refused, Scene

SAMPLES = int(os.environ.get("SAMPLES", "6"))
PRACTICE_BELOW, EXAM_FROM = 5000, 100_000


def fits(seed, folder):
    """Exam seeds never become practice, nor practice seeds an exam."""
    exam = os.path.basename(os.path.abspath(folder)) == "exam"
    return seed >= EXAM_FROM if exam else 0 <= seed < PRACTICE_BELOW


def make(kind, seed, folder, name):
    """Writes picture and gold; returns a line that tells what was made. Refused is for the caller to tell."""
    started = time.time()
    with tempfile.TemporaryDirectory() as working:
        scene = Scene(kind, seed, working)
        jpeg, quality = take(scene, SAMPLES)
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name)
    with open(path + ".jpg", "wb") as file:
        file.write(jpeg)
    with open(path + ".json", "w", encoding="utf-8") as file:
        json.dump(scene.document(name + ".jpg", quality, SAMPLES), file, separators=(",", ":"))
    return (
        f"DONE {kind.name} {seed} {name} {scene.difficulty} {scene.setting}: {scene.summary};"
        f" {len(jpeg) // 1000} kB, {time.time() - started:.0f} s"
    )


def main():
    arguments = sys.argv[sys.argv.index("--") + 1 :]
    if len(arguments) not in (3, 4) or arguments[0] not in KINDS:
        sys.exit(__doc__)
    kind, seed, folder = KINDS[arguments[0]], int(arguments[1]), arguments[2]
    name = arguments[3] if len(arguments) > 3 else f"{seed:04d}"
    if not fits(seed, folder):
        sys.exit("Practice takes seeds below 5000; a folder named exam takes seeds from 100000.")
    try:
        print(make(kind, seed, folder, name), flush=True)
    except Refused as refused:
        print(f"REFUSED {kind.name} {seed}: {refused}", flush=True)


if __name__ == "__main__":
    main()
