"""Models of paper things: notebook, sticky notes, upright and lying books, storage box, picture frame."""

import math

import numpy as np
from mathutils import Matrix

import models_table
from dice import dice, uniform
from labels import any_colour, carton_art, palette_colour
from materials import metal, paper, printed
from nodes import bump, colour, coordinates, noise, paint, principled, ramp, vary
from prints import spine, wall_art
from shapes import box, mesh, sweep
from solids import face, moved, slab

NOTES = ("f2dc4a", "f08aa6", "8fd0e8", "a8d86a", "f5b24a")


def notebook():
    """Bound by a wire spiral at its left, or in a soft cover with an elastic band."""
    w, d, h = uniform(1.05, 1.45), uniform(1.5, 2.0), uniform(0.1, 0.18)
    shade = "%02x%02x%02x" % palette_colour()
    cover, tree, shader = principled("cover", vary(colour(shade), 0.05), 0.5)
    bump(tree, shader, noise(tree, coordinates(tree), 60, 3), 0.004, 0.3)
    parts = [
        slab("back", w, d, 0.02, cover, 0.05, 0.006),
        box("pages", w - 0.04, d - 0.05, h - 0.04, paper(), 0, (0, 0, 0.02)),
        slab("front", w, d, 0.02, cover, 0.05, 0.006, h - 0.02),
    ]
    if dice.random() < 0.6:
        wire = metal((0.7, 0.7, 0.72), 0.25)
        for y in np.linspace(-d / 2 + 0.12, d / 2 - 0.12, 15):
            loop = [
                (-w / 2 + 0.01 + 0.085 * math.cos(a), y, h / 2 + (h / 2 + 0.035) * math.sin(a))
                for a in np.linspace(0, 2 * math.pi, 22)
            ]
            parts.append(sweep("wire", loop, lambda t: (0.013, 0.013), wire, seg=6, cap=False))
        for part in parts:
            part.data.transform(Matrix.Translation((0, 0, 0.048)))
    else:
        band, _, _ = principled("band", (0.02, 0.02, 0.02), 0.7)
        parts.append(box("band", 0.06, d + 0.012, h + 0.012, band, 0.004, (w / 2 - 0.2, 0, -0.002)))
        for part in parts:
            part.data.transform(Matrix.Translation((0, 0, 0.003)))
    if dice.random() < 0.6:
        label, _, _ = principled("label", colour("efe9dc"), 0.7)
        top = max(float(v.co.z) for v in parts[2].data.vertices)
        parts.append(face("label", w * 0.5, d * 0.16, top + 0.002, label, (0, d * 0.2)))
    return parts, [(x * w, y * d, 0.36) for x in (-0.25, 0.25) for y in (-0.36, -0.12, 0.12, 0.36)]


def sticky_notes():
    """A block of square notes; the top one curls up at its free edge."""
    w, h = uniform(0.72, 0.8), uniform(0.12, 0.42)
    tint = vary(colour(dice.choice(NOTES)), 0.05)
    block, tree, shader = principled("block", tint, 0.85)
    lines = noise(tree, coordinates(tree, (0.5, 0.5, 70)), 4, 3)
    paint(tree, shader, ramp(tree, lines, [(0.3, tuple(c * 0.7 for c in tint)), (0.6, tint)]))
    sheet, _, _ = principled("sheet", tint, 0.8)
    n = 14
    lift = uniform(0.05, 0.16)
    points = [
        (w * (i / n - 0.5), w * (j / n - 0.5), h + 0.003 + lift * (1 - j / n) ** 3)
        for j in range(n + 1)
        for i in range(n + 1)
    ]
    faces = [
        (j * (n + 1) + i, j * (n + 1) + i + 1, (j + 1) * (n + 1) + i + 1, (j + 1) * (n + 1) + i)
        for j in range(n)
        for i in range(n)
    ]
    return [box("block", w, w, h, block, 0.004), mesh("sheet", points, faces, sheet)], [(0, 0, w * 0.68)]


def standing_book():
    """Upright, its spine to the front (-y)."""
    t, d, h = uniform(0.2, 0.5), uniform(1.25, 1.6), uniform(1.75, 2.4)
    shade = palette_colour()
    art = printed(spine(shade), uniform(0.35, 0.6), 0.3)
    parts = [
        box("spine", t, 0.045, h, art, 0.015, (0, -d / 2, 0)),
        box("left", 0.03, d, h, art, 0.008, (-t / 2 + 0.015, 0, 0)),
        box("right", 0.03, d, h, art, 0.008, (t / 2 - 0.015, 0, 0)),
        box("pages", t - 0.05, d - 0.1, h - 0.1, paper(), 0, (0, 0, 0.05)),
    ]
    return parts, [(0, y * d, t / 2 + 0.06) for y in (-0.45, -0.3, -0.15, 0, 0.15, 0.3, 0.45)]


def lying_book():
    """Lying with its spine to the front."""
    parts, circles = models_table.book()
    moved(parts, Matrix.Rotation(math.pi / 2, 4, "Z"))
    return parts, [(-y, x, r) for x, y, r in circles]


def shelf_book():
    return standing_book() if dice.random() < 0.72 else lying_book()


def storage_box():
    """A carton with a lid and a label, or a printed packet."""
    if dice.random() < 0.35:
        w, d, h = uniform(0.7, 1.2), uniform(0.35, 0.6), uniform(0.9, 1.7)
        art = printed(carton_art(["TEA", "PUZZLE", "CARDS", "COCOA", "DOMINO", "SEEDS"]), 0.42, 0.15)
        return [box("carton", w, d, h, art, 0.012)], footing(w, d)
    w, d, h = uniform(1.0, 1.7), uniform(0.8, 1.2), uniform(0.5, 1.1)
    shade = vary(colour(dice.choice(["8c6f4e", "b59a72", "2f4858", "7a8f7b", "a8483e", "d6cdb8", "40444a"])), 0.08)
    card, tree, shader = principled("card", shade, 0.75)
    bump(tree, shader, noise(tree, coordinates(tree), 50, 4), 0.006, 0.3)
    label, _, _ = principled("label", colour("f1ece0"), 0.7)
    parts = [
        box("carton", w - 0.05, d - 0.05, h, card, 0.015),
        box("lid", w, d, h * 0.28, card, 0.02, (0, 0, h * 0.74)),
        moved([face("label", w * 0.36, h * 0.24, 0, label)], stood_up(0, -(d - 0.05) / 2 - 0.004, h * 0.4))[0],
    ]
    return parts, footing(w, d)


def stood_up(x, y, z):
    """From lying to standing, its top face to the front."""
    return Matrix.Translation((x, y, z)) @ Matrix.Rotation(math.pi / 2, 4, "X")


def footing(w, d):
    n = max(1, round(w / d))
    return [((i + 0.5) * w / n - w / 2, 0, max(d, w / n) * 0.62) for i in range(n)]


def frame():
    """A picture in a frame, leaning back on its strut."""
    w, h, rim = uniform(0.95, 1.45), uniform(1.2, 1.75), uniform(0.09, 0.15)
    wood, tree, shader = principled(
        "rim", vary(colour(dice.choice(["1d1b1a", "6e4a2d", "c39d6c", "efe9dd", "8a7a3c"])), 0.08), 0.4
    )
    bump(tree, shader, noise(tree, coordinates(tree, (1, 30, 1)), 12, 4), 0.004, 0.2)
    back, _, _ = principled("backing", any_brown(), 0.8)
    parts = [
        slab("rim", w, rim, 0.08, wood, 0.01, 0.012, 0, (0, -(h - rim) / 2)),
        slab("rim", w, rim, 0.08, wood, 0.01, 0.012, 0, (0, (h - rim) / 2)),
        slab("rim", rim, h - 2 * rim, 0.08, wood, 0.01, 0.012, 0, (-(w - rim) / 2, 0)),
        slab("rim", rim, h - 2 * rim, 0.08, wood, 0.01, 0.012, 0, ((w - rim) / 2, 0)),
        slab("back", w - rim, h - rim, 0.03, back, 0.01, 0.004, 0.005),
        face("art", w - 1.9 * rim, h - 1.9 * rim, 0.045, printed(wall_art(), 0.25)),
    ]
    lean = math.radians(uniform(8, 14))
    moved(parts, Matrix.Rotation(math.pi / 2 - lean, 4, "X"))
    moved(parts, Matrix.Translation((0, 0, h / 2 * math.cos(lean) + 0.005)))
    foot = h / 2 * math.sin(lean) + 0.32
    strut = box("strut", 0.22, 0.03, h * 0.6, back, 0.006)
    strut.data.transform(Matrix.Translation((0, foot, 0.004)) @ Matrix.Rotation(math.radians(20), 4, "X"))
    parts.append(strut)
    low = min(v.co.z for part in parts for v in part.data.vertices)
    moved(parts, Matrix.Translation((0, 0, -low)))
    return parts, [(x * w, y, 0.2) for x in (-0.36, -0.12, 0.12, 0.36) for y in (-0.12, 0.12)] + [(0, foot, 0.12)]


def any_brown():
    return tuple(c / 255 * 0.4 for c in any_colour(60, 110))
