"""Models of desk tools: pen, scissors, tape, stapler, ruler, eraser."""

import math

import numpy as np
from mathutils import Matrix

from dice import dice, uniform
from materials import metal, printed
from models_desk import plastic
from nodes import colour, coordinates, noise, paint, principled, ramp, vary
from prints import scale_print
from shapes import box, lerp, set_down, sweep
from solids import bevelled, face, moved, prism, ring

BRIGHT = ("c0261c", "1f5fa8", "2a7d46", "e8762c", "1c1c1c", "5a3a8c", "e8b00f", "1d8a8a")


def pen():
    """A click pen, its point at +x."""
    length, r = uniform(1.3, 1.5), uniform(0.045, 0.055)
    body = plastic(dice.choice(BRIGHT), 0.3)
    trim = metal((0.78, 0.78, 0.8), 0.2) if dice.random() < 0.6 else plastic(dice.choice(PALE), 0.35)
    z = r * 1.035

    def along(a, b, radius, mat, name, n=12):
        return sweep(name, [(x, 0, z) for x in np.linspace(a, b, n)], lambda t: (radius(t),) * 2, mat, seg=24, auto=30)

    half = length / 2
    parts = [
        along(-half * 0.92, half * 0.5, lambda t: r, body, "barrel"),
        along(half * 0.49, half * 0.56, lambda t: r * 1.03, trim, "ring"),
        along(half * 0.55, half * 0.8, lambda t: r * lerp(t, [(0, 1), (0.6, 0.9), (1, 0.6)]), body, "grip"),
        along(half * 0.8, half * 0.95, lambda t: r * lerp(t, [(0, 0.6), (1, 0.16)]), trim, "cone"),
        along(half * 0.94, half, lambda t: r * 0.14 * (1.2 - t), trim, "point", 4),
        along(-half * 1.02, -half * 0.9, lambda t: r * 0.5, trim, "button", 4),
        box("clip", length * 0.3, 0.045, 0.014, trim, 0.005, (-half * 0.58, 0, z + r + 0.022)),
        box("clip", 0.03, 0.045, 0.035, trim, 0.005, (-half * 0.87, 0, z + r - 0.006)),
    ]
    return parts, [(x * length, 0, 0.08) for x in np.linspace(-0.48, 0.48, 9)]


PALE = ("e6e3dc", "c9ccd0", "8d939a")


def scissors():
    """Two blades to +x, two loops to -x, a little open."""
    s = uniform(0.9, 1.15)
    steel = metal((0.72, 0.72, 0.73), uniform(0.14, 0.25))
    grip = plastic(dice.choice(BRIGHT), 0.4)
    opening = math.radians(uniform(4, 11))
    parts = []
    for side in (1, -1):
        level = 0.05 if side > 0 else 0.072
        blade = [(-0.3, -0.06), (0.1, -0.075), (0.55, -0.06), (0.98, 0.0), (0.98, 0.012), (0.1, 0.07), (-0.3, 0.06)]
        blade = [(x * s, y * s * side) for x, y in blade]
        half = [prism("blade", blade if side > 0 else blade[::-1], level, level + 0.02, steel, 0.004, 2)]
        loop = [
            (-0.72 * s + 0.27 * s * math.cos(a), side * -0.19 * s + 0.15 * s * math.sin(a), 0.066)
            for a in np.linspace(0, 2 * math.pi, 40)
        ]
        half.append(sweep("loop", loop, lambda t: (0.042 * s, 0.05), grip, seg=12, cap=False))
        neck = [(-0.5 * s, side * -0.12 * s, 0.066), (-0.36 * s, side * -0.05 * s, 0.066), (-0.2 * s, 0, 0.066)]
        half.append(sweep("neck", neck, lambda t: (0.06 * s, 0.045), grip, seg=12))
        moved(half, Matrix.Rotation(side * opening / 2, 4, "Z"))
        parts += half
    pivot = [(0, 0, z) for z in np.linspace(0.04, 0.108, 4)]
    parts.append(sweep("pivot", pivot, lambda t: (0.042, 0.042), steel, seg=20, auto=30))
    set_down(parts)
    return parts, [(x * s, 0, 0.16) for x in (0.9, 0.65, 0.4, 0.15, -0.1)] + [
        (-0.4 * s, 0, 0.25),
        (-0.75 * s, 0, 0.4 * s),
    ]


def tape():
    """A roll of tape, lying or standing on its rim."""
    outer, inner, h = uniform(0.38, 0.52), uniform(0.26, 0.3), uniform(0.18, 0.3)
    tint = vary(colour(dice.choice(["b98a4e", "d8c79a", "2f5d7c", "c0261c", "d9d4c6", "3a3a3c"])), 0.06)
    film, _, _ = principled("film", tint, 0.22, Clearcoat=0.3)
    card, tree, shader = principled("core", colour("a58258"), 0.85)
    paint(
        tree,
        shader,
        ramp(tree, noise(tree, coordinates(tree), 12, 4), [(0.3, colour("94734c")), (0.7, colour("b8966a"))]),
    )
    parts = [
        ring("film", inner + 0.03, outer, 0, h, film),
        ring("core", inner, inner + 0.034, 0.004, h - 0.004, card, 0.004),
    ]
    if dice.random() < 0.3:
        moved(parts, Matrix.Rotation(math.pi / 2, 4, "X"))
        moved(parts, Matrix.Rotation(uniform(-0.6, 0.6), 4, "Z"))
        set_down(parts)
        return parts, [(x * outer, 0, outer * 0.55) for x in (-0.5, 0, 0.5)]
    return parts, [(0, 0, outer)]


def upright(outline, name, width, mat, bevel):
    """A side view (x, z) pulled out across y."""
    body = prism(name, outline, -width / 2, width / 2, mat, bevel)
    return moved([body], Matrix.Rotation(math.pi / 2, 4, "X"))[0]


def stapler():
    s = uniform(0.95, 1.15)
    shell = plastic(dice.choice(BRIGHT + ("1d1e20", "2b2d30")), 0.3)
    steel = metal((0.75, 0.75, 0.77), 0.25)
    foot = plastic("1a1a1a", 0.7)
    w = 0.3 * s

    def side(points):
        return [(x * s, z * s) for x, z in points]

    arm = side(
        [(-0.66, 0.2), (0.62, 0.3), (0.68, 0.34), (0.66, 0.42), (0.4, 0.5), (-0.2, 0.47), (-0.6, 0.4), (-0.7, 0.3)]
    )
    rail = side([(-0.66, 0.14), (0.64, 0.235), (0.64, 0.31), (-0.66, 0.21)])
    base = side([(-0.74, 0), (0.74, 0), (0.74, 0.05), (0.6, 0.075), (-0.45, 0.075), (-0.74, 0.07)])
    heel = side([(-0.74, 0.05), (-0.44, 0.05), (-0.48, 0.26), (-0.7, 0.26)])
    parts = [
        upright(arm, "arm", w, shell, 0.045 * s),
        upright(rail, "rail", w * 0.62, steel, 0.006),
        upright(base, "base", w * 1.05, foot, 0.015),
        upright(heel, "heel", w * 0.86, shell, 0.015),
        box("anvil", 0.16 * s, w * 0.7, 0.02, steel, 0.004, (0.56 * s, 0, 0.07 * s)),
    ]
    return parts, [(x * s, 0, w * 0.75) for x in (-0.6, -0.3, 0, 0.3, 0.6)]


def ruler():
    length, w = dice.choice([1.6, 2.1, 2.1, 3.1]), uniform(0.3, 0.38)
    ground = dice.choice([(222, 188, 132), (214, 176, 118), (235, 232, 224), (232, 196, 40), (60, 120, 170)])
    body, _, _ = principled("body", tuple((c / 255) ** 2.2 for c in ground), 0.4)
    strip = face("scale", length - 0.004, w - 0.012, 0.0335, printed(scale_print(length, ground), 0.4))
    parts = [box("ruler", length, w, 0.032, body, 0.003), strip]
    return parts, [(x * length, 0, w * 0.62) for x in np.linspace(-0.45, 0.45, 9 if length > 2 else 6)]


def eraser():
    s = uniform(1.0, 1.25)
    rubber, _, _ = principled("rubber", colour(dice.choice(["f1eee8", "e9b8b4", "8fc0d8"])), 0.75)
    parts = [bevelled(box("rubber", 0.52 * s, 0.22 * s, 0.125 * s, rubber, 0), 0.03)]
    band, _, _ = principled("sleeve", vary(colour(dice.choice(BRIGHT)), 0.06), 0.4)
    parts.append(box("sleeve", 0.33 * s, 0.226 * s, 0.131 * s, band, 0.008, (-0.08 * s, 0, 0)))
    moved(parts[:1], Matrix.Translation((0, 0, 0.003 * s)))
    return parts, [(-0.13 * s, 0, 0.14 * s), (0.13 * s, 0, 0.14 * s)]
