"""Models of what drinks come in: mug, glass, bottle, can."""

import math

import numpy as np

from dice import dice, uniform
from labels import label
from materials import ceramic, clear_material, metal, printed
from nodes import colour, principled, vary
from shapes import lathe, sweep


def mug():
    r, h = (uniform(0.38, 0.46), uniform(0.85, 1.05))
    m = ceramic()
    ta = uniform(-0.03, 0.04)
    p = [
        (0, 0.02),
        (r * 0.8, 0.02),
        (r * 0.82, 0),
        (r * 0.9, 0, 0.02),
        (r - ta * 0.2, 0.06, 0.06),
        (r + ta, h, 0.02),
        (r + ta - 0.045, h, 0.02),
        (r - 0.05, 0.1, 0.08),
        (0, 0.09),
    ]
    parts = [lathe("mug", p, m)]
    for _ in range(26):
        dice.random()  # spent on a handle that is no more; every seed's scene counts on it
    a = [(r - 0.04 + 0.34 * math.sin(math.pi * t) ** 0.75, 0, h * (0.84 - 0.66 * t)) for t in np.linspace(0, 1, 30)]
    parts.append(sweep("handle", a, lambda t: (0.075, 0.042), m, seg=18))
    if dice.random() < 0.6:
        lm, tree, shader = principled(
            "coffee", dice.choice([(0.018, 0.007, 0.003), (0.19, 0.09, 0.035), (0.1, 0.028, 0.006)]), 0.06
        )
        zl = h * uniform(0.7, 0.86)
        parts.append(lathe("liq", [(0, zl), (r + ta * zl / h - 0.047, zl + 0.004)], lm))
    return (parts, [(0, 0, r), (r + 0.2, 0, 0.12)])


def glass():
    r, h = (uniform(0.33, 0.4), uniform(1.0, 1.45))
    m = clear_material(dice.choice([(0.97, 0.99, 0.98)] * 3 + [(0.75, 0.9, 0.95), (0.8, 0.93, 0.82)]))
    tp = uniform(0.72, 0.95)
    p = [
        (0, 0.0),
        (r * tp, 0, 0.03),
        (r, h, 0.012),
        (r - 0.026, h, 0.012),
        (r * tp - 0.028, 0.14, 0.05),
        (0, 0.13),
    ]
    parts = [lathe("glass", p, m)]
    if dice.random() < 0.55:
        k = dice.random()
        zl = h * uniform(0.4, 0.75)
        rl = lambda z: r * tp + (r - r * tp) * z / h - 0.027
        if k < 0.5:
            lm = clear_material((0.99, 0.99, 0.99), ior=1.33)
        else:
            lm, tree, shader = principled(
                "juice",
                dice.choice([colour("f29a1f"), colour("c4311f"), colour("f7efe0")]),
                0.1,
                Subsurface=0.15,
                Subsurface_Radius=(0.1, 0.06, 0.03),
            )
        parts.append(lathe("liq", [(0, 0.145), (rl(0.15) - 0.012, 0.15, 0.04), (rl(zl), zl), (0, zl - 0.004)], lm))
    return (parts, [(0, 0, r)])


def bottle():
    r, h = (uniform(0.33, 0.4), uniform(2.3, 2.9))
    kind = dice.random()
    gm = clear_material(dice.choice([(0.1, 0.28, 0.1), (0.3, 0.13, 0.03), (0.88, 0.95, 0.9), (0.05, 0.12, 0.06)]))
    if kind < 0.3:
        gm, _, _ = principled("pl", vary(colour(dice.choice(["e8e4da", "2d6a4f", "c8102e", "e9b824"]))), 0.25)
    n = uniform(0.11, 0.14)
    sh = h * uniform(0.58, 0.68)
    prof = [
        (0, 0.08),
        (r * 0.6, 0.05, 0.1),
        (r * 0.8, 0, 0.03),
        (r, 0.0, 0.06),
        (r, sh, 0.22),
        (n * 1.35, sh + 0.42, 0.25),
        (n, sh + 0.6, 0.1),
        (n, h - 0.02, 0.01),
        (n - 0.03, h - 0.02),
        (n - 0.03, sh + 0.55, 0.1),
        (r - 0.05, sh - 0.03, 0.2),
        (r - 0.05, 0.1, 0.06),
        (0, 0.14),
    ]
    parts = [lathe("bottle", prof, gm)]
    if kind >= 0.3:
        lm = (
            clear_material((0.85, 0.72, 0.18), ior=1.4)
            if dice.random() < 0.5
            else principled("wine", (0.02, 0.004, 0.006), 0.05)[0]
        )
        zl = sh * uniform(0.75, 0.98)
        parts.append(lathe("liq", [(0, 0.145), (r - 0.056, 0.15, 0.05), (r - 0.056, zl), (0, zl)], lm))
    l0, l1 = (h * 0.12, sh * 0.86)
    parts.append(
        lathe(
            "label",
            [(r + 0.004, l0), (r + 0.004, l1)],
            printed(label(["OLIVE OIL", "CIDER", "SYRUP", "VINEGAR", "TONIC"], 1400, 700), 0.45, 0.2),
        )
    )
    cm = (
        metal((0.75, 0.62, 0.3), 0.3)
        if dice.random() < 0.5
        else principled("cap", vary(colour(dice.choice(["1b1b1b", "8b1e1e", "efe9dd", "1d4d2b"]))), 0.4)[0]
    )
    parts.append(
        lathe(
            "cap",
            [(n + 0.03, h - 0.24), (n + 0.035, h - 0.24, 0.01), (n + 0.035, h + 0.03, 0.025), (0, h + 0.03)],
            cm,
        )
    )
    return (parts, [(0, 0, r)])


def can():
    r, h = (uniform(0.36, 0.43), uniform(0.95, 1.25))
    mm = metal((0.8, 0.8, 0.8), 0.25)

    def cor(z):
        t = z / h
        return 0.006 * math.sin(t * 70) if 0.12 < t < 0.88 else 0

    body = [(r + 0.006, 0.04)] + [(r + cor(z), z) for z in np.linspace(0.05, h - 0.05, 90)] + [(r + 0.006, h - 0.04)]
    parts = [
        lathe("can", body, printed(label(["TOMATOES", "SWEET CORN", "BEANS", "PEACHES", "PEAS", "SOUP"]), 0.3, 0)),
        lathe(
            "top",
            [
                (r, h - 0.06),
                (r + 0.02, h - 0.03, 0.015),
                (r + 0.018, h, 0.012),
                (r - 0.02, h, 0.012),
                (r - 0.025, h - 0.045, 0.01),
                (r * 0.8, h - 0.045),
                (r * 0.78, h - 0.055),
                (r * 0.6, h - 0.055),
                (r * 0.58, h - 0.045),
                (0, h - 0.045),
            ],
            mm,
        ),
        lathe("bot", [(r, 0.07), (r + 0.02, 0.03, 0.015), (r + 0.018, 0, 0.01), (r - 0.03, 0)], mm),
    ]
    if dice.random() < 0.5:
        a = [(0.1 + 0.13 * math.cos(x), 0.085 * math.sin(x), h - 0.02) for x in np.linspace(0, 2 * math.pi, 30)]
        parts.append(sweep("ring", a, lambda t: (0.02, 0.01), mm, seg=8, cap=False))
    return (parts, [(0, 0, r + 0.02)])
