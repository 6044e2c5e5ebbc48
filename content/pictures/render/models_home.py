"""Models of what stands about at home: plant, jar, vase, candle, clock, teapot, tin."""

import math

import numpy as np
from mathutils import Matrix

from dice import dice, uniform
from labels import label
from materials import ceramic, clear_material, metal, printed
from nodes import bump, colour, coordinates, node, noise, paint, principled, ramp, vary
from prints import dial
from shapes import lathe, mesh, set_down, smooth, sweep
from solids import moved

COLOURS = ("c0261c", "1f5fa8", "2a7d46", "e8b00f", "e8762c", "d9b07a")


def leaf(length, width, lean, turn, mat, curl):
    """A blade that rises and bends outward, from the middle of the pot."""
    n, m = 12, 4
    points = []
    for i in range(n + 1):
        t = i / n
        bend = lean * (0.35 + curl * t)
        out, rise = length * t * math.sin(bend) + 0.05, length * t * math.cos(bend)
        half = width * math.sin(math.pi * min(0.97, 0.12 + 0.88 * t)) ** 0.8 * (1 if t < 1 else 0.1)
        for j in range(m + 1):
            v = 2 * j / m - 1
            points.append((out - 0.25 * half * v * v, half * v, rise))
    faces = [
        (i * (m + 1) + j, (i + 1) * (m + 1) + j, (i + 1) * (m + 1) + j + 1, i * (m + 1) + j + 1)
        for i in range(n)
        for j in range(m)
    ]
    return moved([mesh("leaf", points, faces, mat)], Matrix.Rotation(turn, 4, "Z"))[0]


def plant():
    r, h = uniform(0.3, 0.4), uniform(0.45, 0.65)
    if dice.random() < 0.5:
        pot, tree, shader = principled("clay", vary(colour("a8542f"), 0.1), 0.8)
        paint(
            tree,
            shader,
            ramp(tree, noise(tree, coordinates(tree), 5, 6), [(0.3, colour("98492a")), (0.7, colour("bb6a42"))]),
        )
    else:
        pot = ceramic()
    profile = [(0, 0), (r * 0.72, 0, 0.03), (r * 0.95, h * 0.8), (r, h * 0.8, 0.01), (r, h, 0.02), (r - 0.05, h, 0.01)]
    profile += [(r - 0.06, h * 0.86), (0, h * 0.86)]
    soil, tree, shader = principled("soil", colour("2a1d13"), 1.0)
    bump(tree, shader, noise(tree, coordinates(tree), 25, 6), 0.05, 0.9)
    parts = [lathe("pot", profile, pot), lathe("soil", [(r - 0.055, h * 0.9), (0, h * 0.93)], soil)]
    green, tree, shader = principled("leaf", rough=0.45, Subsurface=0.05)
    dark, pale = dice.choice([("2c5a2a", "5c8a3c"), ("3a6a48", "7fa86a"), ("4a6a2a", "9ab04a"), ("2a4f3a", "4f7a52")])
    veins = noise(tree, coordinates(tree, (6, 6, 2)), 3, 5)
    paint(tree, shader, ramp(tree, veins, [(0.35, colour(dark)), (0.7, colour(pale))]))
    tall = dice.random() < 0.5
    number = dice.randint(8, 13)
    for k in range(number):
        turn = 2 * math.pi * k / number * 2.618 + uniform(-0.3, 0.3)
        length = uniform(0.7, 1.15) if tall else uniform(0.4, 0.65)
        lean = uniform(0.1, 0.45) if tall else uniform(0.5, 1.05)
        blade = leaf(length, uniform(0.06, 0.1) if tall else uniform(0.09, 0.14), lean, turn, green, uniform(0.5, 1.2))
        moved([blade], Matrix.Translation((0, 0, h * 0.88)))
        parts.append(blade)
    return parts, [(0, 0, r + 0.12)]


def jar():
    """A glass jar with a lid and something in it."""
    r, h = uniform(0.33, 0.46), uniform(0.75, 1.35)
    neck = r * 0.86
    glass = clear_material((0.96, 0.99, 0.97))
    body = [(0, 0), (r, 0, 0.06), (r, h * 0.82, 0.1), (neck, h * 0.92, 0.04), (neck, h), (neck - 0.03, h)]
    body += [(neck - 0.03, h * 0.92, 0.04), (r - 0.035, h * 0.8, 0.1), (r - 0.035, 0.06, 0.06), (0, 0.06)]
    low, high = dice.choice(
        [
            ("7a4a22", "c08a4a"),
            ("b8860b", "f0d890"),
            ("6b1420", "a83040"),
            ("2f4a20", "7a9a4a"),
            ("efe6d2", "d8c8a8"),
            ("241610", "5a3a22"),
        ]
    )
    filling, tree, shader = principled("filling", rough=0.6)
    grains = node(tree, "TexVoronoi", {"Vector": coordinates(tree), "Scale": uniform(9, 22)}).outputs["Distance"]
    paint(tree, shader, ramp(tree, grains, [(0.1, colour(high)), (0.5, colour(low))]))
    bump(tree, shader, grains, 0.05, 0.8)
    level = h * uniform(0.45, 0.78)
    inside = [(0, 0.075), (r - 0.05, 0.08, 0.05), (r - 0.05, level), (0, level + 0.02)]
    cap = (
        metal((0.8, 0.78, 0.72), 0.25)
        if dice.random() < 0.4
        else principled("cap", vary(colour(dice.choice(COLOURS + ("efe9dd", "1b1b1b"))), 0.08), 0.35)[0]
    )
    top = [(neck + 0.02, h - 0.13), (neck + 0.03, h - 0.13, 0.01), (neck + 0.03, h + 0.03, 0.03), (0, h + 0.035)]
    return [lathe("jar", body, glass), lathe("liq", inside, filling), lathe("lid", top, cap)], [(0, 0, r + 0.02)]


def vase():
    h = uniform(1.1, 2.0)
    r = uniform(0.34, 0.52)
    belly, neck, mouth = uniform(0.25, 0.6), uniform(0.28, 0.6), uniform(0.4, 0.8)
    outer = smooth(
        [
            (r * 0.62, 0.03),
            (r * (0.8 + 0.2 * belly), h * belly * 0.55),
            (r, h * belly),
            (r * (0.5 + neck * 0.4), h * (belly + (1 - belly) * 0.5)),
            (r * neck, h * 0.88),
            (r * mouth, h),
        ]
    )
    inner = [(max(0.02, x - 0.045), z) for x, z in outer[::-1] if z > 0.1]
    return [lathe("vase", [(0, 0.02), (r * 0.55, 0.0)] + outer + inner + [(0, 0.12)], ceramic(), 96, auto=60)], [
        (0, 0, r)
    ]


def candle():
    r, h = uniform(0.24, 0.36), uniform(0.6, 1.5)
    wax, tree, shader = principled(
        "wax",
        vary(colour(dice.choice(["efe6cf", "a32a2a", "d9a24a", "5f7a5a", "c98f9a", "33506b"])), 0.08),
        0.5,
        Subsurface=0.2,
        Subsurface_Radius=(0.08, 0.05, 0.03),
    )
    bump(tree, shader, noise(tree, coordinates(tree), 8, 4), 0.01, 0.2)
    wick, _, _ = principled("wick", (0.02, 0.018, 0.015), 0.9)
    profile = [(0, 0), (r, 0, 0.02), (r, h, 0.05), (r * 0.8, h - 0.015, 0.04), (r * 0.4, h - 0.07), (0, h - 0.08)]
    curve = [(0.03 * t * t, 0, h - 0.09 + 0.2 * t) for t in np.linspace(0, 1, 7)]
    parts = [lathe("candle", profile, wax), sweep("wick", curve, lambda t: (0.014, 0.014), wick, seg=8)]
    if dice.random() < 0.4:
        dish = [(0, 0.02), (r + 0.06, 0), (r + 0.16, 0.09, 0.02), (r + 0.13, 0.1, 0.01), (r + 0.04, 0.035), (0, 0.035)]
        moved(parts, Matrix.Translation((0, 0, 0.036)))
        return parts + [lathe("dish", dish, ceramic() if dice.random() < 0.5 else metal())], [(0, 0, r + 0.17)]
    return parts, [(0, 0, r + 0.02)]


def clock():
    """A round clock on two feet, its face to the front."""
    r, deep = uniform(0.42, 0.62), uniform(0.28, 0.42)
    if dice.random() < 0.5:
        shell = metal((0.7, 0.55, 0.3), 0.25) if dice.random() < 0.5 else metal((0.7, 0.7, 0.72), 0.25)
    else:
        shell, _, _ = principled(
            "shell", vary(colour(dice.choice(COLOURS + ("1b1b1b", "e9e4d8", "5fa39a"))), 0.08), 0.35, Clearcoat=0.3
        )
    case = [
        (0, 0),
        (r * 0.9, 0, 0.08),
        (r, 0.1, 0.05),
        (r, deep, 0.03),
        (r - 0.06, deep + 0.02, 0.02),
        (r - 0.07, deep - 0.03),
    ]
    case += [(0, deep - 0.03)]
    n = 64
    rim = [(math.cos(2 * math.pi * k / n), math.sin(2 * math.pi * k / n)) for k in range(n)]
    front = [(x * (r - 0.075), y * (r - 0.075), deep - 0.025) for x, y in rim]
    disc = mesh(
        "dial",
        front,
        [tuple(range(n))],
        printed(dial(), 0.3),
        False,
        uvs=[[(x / 2 + 0.5, y / 2 + 0.5) for x, y in rim]],
    )
    parts = [lathe("case", case, shell), disc]
    moved(parts, Matrix.Translation((0, deep / 2, r + 0.07)) @ Matrix.Rotation(math.pi / 2, 4, "X"))
    for side in (-1, 1):
        leg = [
            (side * r * (0.55 + 0.25 * t), 0, 0.2 * r * (1 - t) + 0.1 - 0.1 * t + 0.03 * t)
            for t in np.linspace(0, 1, 6)
        ]
        parts.append(sweep("foot", leg, lambda t: (0.05, 0.05), shell, seg=14))
    if dice.random() < 0.4:
        for side in (-1, 1):
            bell = lathe("bell", [(0, 0.14), (0.1, 0.12), (0.17, 0.05), (0.18, 0), (0, 0.02)], shell, 40)
            moved([bell], Matrix.Translation((side * r * 0.55, 0, 2 * r - 0.03)) @ Matrix.Rotation(side * 0.55, 4, "Y"))
            parts.append(bell)
    set_down(parts)
    return parts, [(x * r, 0, deep * 0.75) for x in (-0.75, -0.4, 0, 0.4, 0.75)]


def teapot():
    """Spout to +x, handle to -x."""
    r = uniform(0.46, 0.58)
    h = r * uniform(1.35, 1.6)
    glaze = ceramic()
    body = smooth([(r * 0.55, 0.0), (r * 0.9, h * 0.2), (r, h * 0.48), (r * 0.82, h * 0.82), (r * 0.45, h)])
    pot = lathe("pot", [(0, 0.02), (r * 0.5, 0)] + body + [(r * 0.4, h - 0.03), (0, h - 0.05)], glaze, 96, auto=60)
    lid = smooth([(r * 0.47, h), (r * 0.4, h + 0.07), (r * 0.14, h + 0.13), (r * 0.07, h + 0.16)])
    knob = smooth([(r * 0.07, h + 0.16), (r * 0.17, h + 0.24), (r * 0.1, h + 0.32), (0, h + 0.33)])
    spout = [(r * (0.82 + 0.85 * t), 0, h * (0.36 + 0.62 * t**1.5)) for t in np.linspace(0, 1, 16)]
    loop = [
        (-r * 0.86 - 0.42 * r * math.sin(math.pi * t) ** 0.8, 0, h * (0.85 - 0.62 * t)) for t in np.linspace(0, 1, 26)
    ]
    parts = [
        pot,
        lathe("lid", lid + knob, glaze, 64, auto=60),
        sweep("spout", spout, lambda t: (0.13 * (1 - 0.55 * t), 0.13 * (1 - 0.55 * t)), glaze, seg=20),
        sweep("handle", loop, lambda t: (0.06, 0.045), glaze, seg=16),
    ]
    return parts, [(0, 0, r), (r * 1.4, 0, 0.14), (-r * 1.15, 0, 0.14)]


def tin():
    r, h = uniform(0.36, 0.5), uniform(0.7, 1.3)
    lid = metal((0.8, 0.78, 0.72), 0.25)
    wrap = printed(label(["COFFEE", "TEA", "COCOA", "SUGAR", "BISCUITS", "FLOUR"]), 0.3, 0)
    top = [
        (r + 0.004, h - 0.16),
        (r + 0.014, h - 0.16, 0.006),
        (r + 0.014, h, 0.02),
        (r * 0.8, h, 0.02),
        (r * 0.78, h - 0.02),
        (0, h - 0.02),
    ]
    return [lathe("wrap", [(0, 0), (r, 0, 0.01), (r, h - 0.02)], wrap), lathe("top", top, lid)], [(0, 0, r + 0.02)]
