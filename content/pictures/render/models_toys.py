"""Models of building blocks and a ball."""

import math

import numpy as np
from mathutils import Matrix

from dice import dice, uniform
from nodes import bump, colour, coordinates, node, noise, paint, principled, ramp, vary
from shapes import box, lathe, set_down
from solids import moved, prism

TOYS = ("c0261c", "1f5fa8", "2a7d46", "e8b00f", "e8762c", "d9b07a")


def toy_block():
    """A wooden building block: cube, brick, roof or bridge (no pillar: it would pass for a candle)."""
    s = uniform(0.42, 0.6)
    m, tree, shader = principled("wood", vary(colour(dice.choice(TOYS)), 0.08), 0.5)
    bump(tree, shader, noise(tree, coordinates(tree, (2, 30, 30)), 6, 4), 0.004, 0.2)
    shape = dice.randrange(4)
    if shape == 0:
        return [box("block", s, s, s, m, 0.03)], [(0, 0, s * 0.72)]
    if shape == 1:
        return [box("block", 2 * s, s, s, m, 0.03)], [(-s / 2, 0, s * 0.72), (s / 2, 0, s * 0.72)]
    if shape == 2:
        outline = [(-s, 0), (s, 0), (0, s)]
    else:
        arch = [(s * 0.55 * math.cos(a), s * 0.55 * math.sin(a)) for a in np.linspace(math.pi, 0, 24)]
        outline = [(-s, 0)] + arch + [(s, 0), (s, s), (-s, s)]
    body = prism("block", outline, -s / 2, s / 2, m, 0.02)
    moved([body], Matrix.Rotation(math.pi / 2, 4, "X"))
    return [body], [(-s * 0.6, 0, s * 0.62), (0, 0, s * 0.62), (s * 0.6, 0, s * 0.62)]


def ball():
    r = uniform(0.3, 0.45)
    profile = (
        [(0, 0)]
        + [(r * math.sin(a), r - r * math.cos(a)) for a in np.linspace(0.06, math.pi - 0.06, 40)]
        + [(0, 2 * r)]
    )
    m, tree, shader = principled("ball", rough=0.4)
    one, two = dice.sample(list(TOYS[:5]) + ["f1ede2"], 2)
    height = node(tree, "SeparateXYZ", {0: coordinates(tree, loc=(0, 0, 0))}).outputs[2]
    band = node(tree, "MapRange", {"Value": height, "From Min": 0.0, "From Max": 2 * r}).outputs[0]
    paint(
        tree,
        shader,
        ramp(tree, band, [(0.36, colour(one)), (0.37, colour(two)), (0.63, colour(two)), (0.64, colour(one))]),
    )
    body = lathe("ball", profile, m, 72)
    turn = (
        Matrix.Translation((0, 0, r))
        @ Matrix.Rotation(uniform(-0.9, 0.9), 4, dice.choice("XY"))
        @ Matrix.Translation((0, 0, -r))
    )
    body.data.transform(turn)
    for node_ in (n for n in tree.nodes if n.type == "MAPPING"):
        node_.inputs["Rotation"].default_value = turn.inverted().to_euler()
        node_.inputs["Location"].default_value = turn.inverted().to_translation()
    set_down([body])
    return [body], [(0, 0, r)]
