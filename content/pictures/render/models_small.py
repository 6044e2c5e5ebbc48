"""Models of pencil, die and tealight."""

import math

import numpy as np
from mathutils import Matrix, Vector

from dice import dice, uniform
from materials import metal
from nodes import colour, coordinates, noise, paint, principled, ramp, vary
from shapes import box, lathe, lerp, sweep


def pencil():
    r, Lp = (0.038, uniform(1.4, 1.8))
    c = vary(colour(dice.choice(["e8b00f", "c0261c", "1f5fa8", "2a7d46", "1c1c1c", "e8762c"])))
    m, tree, b = principled("paint", c, 0.3, Clearcoat=0.4)
    wm, tree, b2 = principled("wood", colour("d9a76a"), 0.7)
    paint(
        tree,
        b2,
        ramp(
            tree, noise(tree, coordinates(tree, (1, 20, 20)), 4, 6), [(0.3, colour("b98449")), (0.7, colour("e2b67c"))]
        ),
    )
    gm, _, _ = principled("lead", (0.03, 0.03, 0.035), 0.35)
    er, _, _ = principled("eraser", colour("d98a86"), 0.8)
    me = metal((0.8, 0.75, 0.6), 0.3)
    z = r * 0.9
    ax = lambda a, b, n=6: [(x, 0, z) for x in np.linspace(a, b, n)]
    parts = [
        sweep("p", ax(-Lp / 2, Lp / 2), lambda t: (r, r), m, seg=6, auto=20),
        sweep("w", ax(Lp / 2, Lp / 2 + 0.17, 4), lambda t: (r * 0.98 * (1 - t * 0.72),) * 2, wm, seg=16, auto=30),
        sweep(
            "l",
            ax(Lp / 2 + 0.165, Lp / 2 + 0.235, 4),
            lambda t: (max(0.002, r * 0.29 * (1 - t)),) * 2,
            gm,
            seg=12,
            auto=30,
        ),
    ]
    if dice.random() < 0.7:
        parts += [
            sweep(
                "f",
                ax(-Lp / 2 - 0.13, -Lp / 2 + 0.01, 14),
                lambda t: (r * 1.02 + 0.002 * math.sin(t * 40),) * 2,
                me,
                seg=20,
            ),
            sweep(
                "e",
                ax(-Lp / 2 - 0.25, -Lp / 2 - 0.12, 5),
                lambda t: (r * 0.95 * lerp(t, [(0, 0.75), (0.25, 1), (1, 1)]),) * 2,
                er,
                seg=20,
            ),
        ]
    return (parts, [(x * Lp, 0, 0.06) for x in np.linspace(-0.6, 0.6, 9)])


def die():
    s = uniform(0.31, 0.37)
    m, tree, shader = principled(
        "die",
        vary(colour(dice.choice(["f3efe4", "f3efe4", "a81e1e", "1d3f8f", "1a1a1a", "2a7d46"]))),
        0.2,
        Clearcoat=0.3,
        Subsurface=0.03,
    )
    parts = [box("die", s, s, s, m, s * 0.13, segs=5)]
    dark = sum(shader.inputs["Base Color"].default_value[:3]) < 0.9
    pmn, _, _ = principled("pip", (0.9, 0.9, 0.88) if dark else (0.015, 0.015, 0.015), 0.35)
    P = {
        1: [(0, 0)],
        2: [(-1, -1), (1, 1)],
        3: [(-1, -1), (0, 0), (1, 1)],
        4: [(-1, -1), (1, 1), (-1, 1), (1, -1)],
        5: [(-1, -1), (1, 1), (-1, 1), (1, -1), (0, 0)],
        6: [(-1, -1), (1, 1), (-1, 1), (1, -1), (-1, 0), (1, 0)],
    }
    k = dice.sample([1, 2, 3], 3)
    faces = list(zip([Vector((0, 0, 1)), Vector((1, 0, 0)), Vector((0, 1, 0))], k))
    for n, v in faces:
        for sg, val in ((1, v), (-1, 7 - v)):
            nn = n * sg
            q = nn.to_track_quat("Z", "Y")
            for a, b_ in P[val]:
                d = lathe("pip", [(0, 0.0015), (s * 0.085, 0.0015, 0.004), (s * 0.09, -0.004)], pmn, 20)
                M = (
                    Matrix.Translation(
                        Vector((0, 0, s / 2)) + nn * (s / 2) + q @ Vector((a * s * 0.25, b_ * s * 0.25, 0))
                    )
                    @ q.to_matrix().to_4x4()
                )
                d.data.transform(M)
                parts.append(d)
    return (parts, [(0, 0, s * 0.72)])


def tealight():
    r = 0.19
    mm = metal((0.85, 0.85, 0.86), 0.18)
    wx, tree, shader = principled(
        "wax",
        vary(colour(dice.choice(["f4efe2", "f4efe2", "a32a2a", "d9c27a"]))),
        0.45,
        Subsurface=0.3,
        Subsurface_Radius=(0.08, 0.05, 0.03),
    )
    wk, _, _ = principled("wick", (0.02, 0.018, 0.015), 0.9)
    return (
        [
            lathe(
                "cup",
                [
                    (0, 0),
                    (r - 0.01, 0, 0.01),
                    (r, 0.15, 0.006),
                    (r + 0.012, 0.155),
                    (r - 0.006, 0.15),
                    (r - 0.015, 0.02),
                    (0, 0.015),
                ],
                mm,
            ),
            lathe("wax", [(r - 0.01, 0.11), (r * 0.7, 0.115), (0, 0.105)], wx),
            sweep(
                "wick",
                [(0.01 * t, 0, 0.1 + 0.09 * t) for t in np.linspace(0, 1, 5)],
                lambda t: (0.012, 0.012),
                wk,
                seg=8,
            ),
        ],
        [(0, 0, r)],
    )
