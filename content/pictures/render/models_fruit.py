"""Models of fruit, and of an egg."""

import math

import numpy as np

from dice import dice, uniform
from nodes import bump, colour, coordinates, mix, node, noise, paint, principled, ramp, vary, vary_roughness
from shapes import deform, lathe, lerp, set_down, smooth, sweep, tilt


def apple():
    r = uniform(0.35, 0.42)
    pr = smooth(
        [
            (0, 0.42 * r),
            (0.12 * r, 0.3 * r),
            (0.35 * r, 0.16 * r),
            (0.65 * r, 0.28 * r),
            (0.93 * r, 0.8 * r),
            (1.0 * r, 1.2 * r),
            (0.9 * r, 1.65 * r),
            (0.62 * r, 1.9 * r),
            (0.33 * r, 1.86 * r),
            (0.13 * r, 1.66 * r),
            (0, 1.5 * r),
        ]
    )
    base, ac, sp = dice.choice(
        [
            ("8e1016", "c98a2a", "e8c070"),
            ("6f9a24", "a5b93a", "d9e08a"),
            ("a61e1e", "d8b23f", "f0d890"),
            ("c9a92c", "b3321f", "efe0a0"),
        ]
    )
    m, tree, shader = principled(
        "apple",
        rough=0.28,
        Subsurface=0.04,
        Subsurface_Radius=(0.1, 0.04, 0.02),
        Clearcoat=0.25,
        Clearcoat_Roughness=0.15,
    )
    st = noise(tree, coordinates(tree, (1, 1, 0.12)), 9, 8, 0.6)
    big = noise(tree, coordinates(tree), 1.3, 3)
    f = node(tree, "Math", {0: st, 1: big}, operation="ADD").outputs[0]
    c = ramp(
        tree,
        f,
        [(0.4, colour(base)), (0.55, vary(colour(base), 0.25)), (0.8, colour(ac))],
    )
    f2 = node(tree, "MapRange", {"Value": f, "From Min": 0.6, "From Max": 1.4}).outputs[0]
    tree.links.new(f2, c.node.inputs["Fac"])
    v = node(tree, "TexVoronoi", {"Vector": coordinates(tree), "Scale": 22.0}).outputs["Distance"]
    paint(
        tree,
        shader,
        mix(tree, ramp(tree, v, [(0, (0.8, 0.8, 0.8)), (0.07, (0.6, 0.6, 0.6)), (0.12, (0, 0, 0))]), c, colour(sp)),
    )
    bump(tree, shader, noise(tree, coordinates(tree), 12, 4), 0.01, 0.15)
    vary_roughness(tree, shader, 0.22, 0.42)
    parts = [lathe("apple", pr, m, 72)]
    deform(parts[0], 0.07, 1.6 / r * 0.4)
    sm, _, _ = principled("stem", (0.06, 0.03, 0.012), 0.7)
    l = uniform(0.25, 0.45)
    parts.append(
        sweep(
            "stem",
            [(0.06 * t * t * r * 3, 0, 1.55 * r + l * t * r * 2) for t in np.linspace(0, 1, 8)],
            lambda t: (0.022 + 0.02 * t**3,) * 2,
            sm,
            seg=8,
        )
    )
    tilt(parts, dice.choice("XY"), uniform(-0.35, 0.35))
    set_down(parts)
    return (parts, [(0, 0, r)])


def citrus(name, cols, r, prof):
    m, tree, shader = principled(name, rough=0.38, Subsurface=0.05, Subsurface_Radius=(0.1, 0.05, 0.01))
    paint(
        tree,
        shader,
        ramp(tree, noise(tree, coordinates(tree), 2.5, 5), [(0.3, colour(cols[0])), (0.7, colour(cols[1]))]),
    )
    v = node(tree, "TexVoronoi", {"Vector": coordinates(tree), "Scale": 19.0}, feature="SMOOTH_F1").outputs["Distance"]
    bump(tree, shader, v, 0.02, 0.42)
    o = [lathe(name, prof, m, 72)]
    deform(o[0], 0.05, 3)
    return o


def orange():
    r = uniform(0.35, 0.42)
    pr = smooth(
        [(0, 0.02 * r)]
        + [(r * math.sin(a), r - r * 0.96 * math.cos(a)) for a in np.linspace(0.15, math.pi - 0.15, 16)]
        + [(0, 1.93 * r)]
    )
    parts = citrus("orange", ("e8720c", "f59a1e"), r, pr)
    sm, _, _ = principled("scar", (0.1, 0.13, 0.03), 0.8)
    parts.append(lathe("scar", [(0.055, 1.925 * r), (0.04, 1.97 * r), (0, 1.965 * r)], sm, 10))
    tilt(parts, dice.choice("XY"), uniform(-1.3, 1.3))
    set_down(parts)
    return (parts, [(0, 0, r)])


def lemon():
    r = uniform(0.27, 0.31)
    pr = smooth(
        [
            (0, -1.52 * r),
            (0.14 * r, -1.5 * r),
            (0.2 * r, -1.36 * r),
            (0.5 * r, -1.05 * r),
            (0.88 * r, -0.5 * r),
            (1.0 * r, 0),
            (0.88 * r, 0.55 * r),
            (0.5 * r, 1.05 * r),
            (0.26 * r, 1.3 * r),
            (0.2 * r, 1.45 * r),
            (0, 1.5 * r),
        ]
    )
    parts = citrus("lemon", ("e8c312", "f5dc3c"), r, pr)
    tilt(parts, "Y", math.pi / 2 + uniform(-0.12, 0.12))
    set_down(parts)
    return (parts, [(-r * 0.7, 0, r * 0.8), (r * 0.7, 0, r * 0.8)])


def egg():
    r = uniform(0.215, 0.235)
    pr = (
        [(0, -r * 1.18)]
        + [
            (
                r * math.sin(a) * (1 - 0.1 * math.cos(a) * -1 * 0.9),
                -r * 1.25 * math.cos(a) if a < math.pi / 2 else -r * 1.45 * math.cos(a),
            )
            for a in np.linspace(0.08, math.pi - 0.08, 28)
        ]
        + [(0, r * 1.45)]
    )
    pr[0] = (0, -r * 1.25)
    c = colour(dice.choice(["d9a878", "c98f63", "f1e8da", "e8d4b8"]))
    m, tree, shader = principled("egg", c, 0.5, Subsurface=0.06, Subsurface_Radius=(0.1, 0.05, 0.03))
    paint(
        tree,
        shader,
        mix(
            tree,
            ramp(tree, noise(tree, coordinates(tree), 38, 3), [(0.62, (0, 0, 0)), (0.72, (0.35, 0.35, 0.35))]),
            c,
            tuple((x * 0.5 for x in c)),
        ),
    )
    bump(tree, shader, noise(tree, coordinates(tree), 45, 2), 0.004, 0.25)
    parts = [lathe("egg", pr, m, 72)]
    tilt(parts, "Y", math.pi / 2 + uniform(-0.1, 0.1))
    set_down(parts)
    return (parts, [(0, 0, r * 1.2)])


def banana():
    Rr, th = (uniform(0.95, 1.15), uniform(1.45, 1.75))
    ph = [-th / 2 + th * t for t in np.linspace(0, 1, 60)]
    path = [(Rr * math.sin(a), Rr * math.cos(a) - Rr * 0.86, 0) for a in ph]
    w = uniform(0.165, 0.19)

    def rad(t):
        k = lerp(
            t,
            [
                (0, 0.3),
                (0.02, 0.34),
                (0.06, 0.42),
                (0.13, 0.75),
                (0.22, 0.94),
                (0.5, 1.0),
                (0.8, 0.93),
                (0.9, 0.7),
                (0.95, 0.42),
                (0.985, 0.28),
                (1, 0.22),
            ],
        )
        return (w * k, w * k)

    m, tree, shader = principled("banana", rough=0.45, Subsurface=0.04, Subsurface_Radius=(0.1, 0.06, 0.01))
    tc = node(tree, "TexCoord")
    sep = node(tree, "SeparateXYZ", {0: tc.outputs["Object"]})
    ends = node(
        tree,
        "MapRange",
        {
            "Value": node(tree, "Math", {0: sep.outputs[0]}, operation="ABSOLUTE").outputs[0],
            "From Min": Rr * math.sin(th / 2) * 0.8,
            "From Max": Rr * math.sin(th / 2) * 0.99,
        },
    ).outputs[0]
    base = ramp(tree, noise(tree, coordinates(tree), 2, 4), [(0.3, colour("e9b818")), (0.7, colour("f3cf3a"))])
    g = mix(tree, ends, base, colour("8f9a2c"))
    e2 = node(tree, "MapRange", {"Value": ends, "From Min": 0.8, "From Max": 0.95}).outputs[0]
    g = mix(tree, e2, g, colour("3b2a16"))
    sp = noise(tree, coordinates(tree, (1, 3, 3)), 7, 6, 0.65)
    paint(tree, shader, mix(tree, ramp(tree, sp, [(0.6, (0, 0, 0)), (0.66, (0.8, 0.8, 0.8))]), g, colour("5a3612")))
    bump(tree, shader, noise(tree, coordinates(tree), 10, 4), 0.01, 0.2)
    parts = [sweep("banana", path, rad, m, sec=lambda a: 1 - 0.06 * math.cos(5 * a), seg=40, auto=70)]
    deform(parts[0], 0.02, 0.8)
    set_down(parts)
    return (parts, [(Rr * math.sin(a), Rr * math.cos(a) - Rr * 0.86, w) for a in np.linspace(-th / 2, th / 2, 5)])
