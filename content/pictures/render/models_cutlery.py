"""Models of fork, spoon and knife, each along x with its telling end at the right."""

import math

import numpy as np

from dice import dice, uniform
from materials import cutlery_metal
from nodes import colour, principled, vary
from shapes import lerp, strip, sweep


def handle_height(t):
    return 0.03 + 0.09 * math.sin(math.pi * min(1, max(0, (t - 0.05) / 0.7))) ** 2


def spoon():
    m = cutlery_metal()
    s = uniform(0.9, 1.1)
    Ls = 1.9 * s
    wid = lambda t: s * (
        lerp(
            t,
            [
                (0, 0.02),
                (0.012, 0.065),
                (0.04, 0.088),
                (0.12, 0.085),
                (0.35, 0.05),
                (0.55, 0.036),
                (0.66, 0.036),
                (0.7, 0.05),
            ],
        )
        if t < 0.7
        else max(0.004, 0.2 * math.sqrt(max(0, 1 - ((t - 0.845) / 0.156) ** 2)))
        if t > 0.72
        else 0.07
    )

    def zf(t, v):
        z = handle_height(t)
        if t > 0.69:
            q = ((t - 0.845) / 0.155) ** 2 + v * v * max(0, 1 - ((t - 0.845) / 0.156) ** 2)
            z = 0.095 - 0.085 * max(0, 1 - q)
        elif t > 0.5:
            z = handle_height(0.5) + (t - 0.5) / 0.19 * (0.095 - handle_height(0.5))
        return z * s

    o = strip("spoon", Ls, wid, zf, m, 110, 15)
    for v in o.data.vertices:
        v.co.x -= Ls / 2
    return ([o], [(x * Ls, 0, 0.13) for x in (-0.4, -0.2, 0, 0.15)] + [(0.35 * Ls, 0, 0.22)])


def fork():
    m = cutlery_metal()
    s = uniform(0.9, 1.1)
    Ls = 1.95 * s
    z = (
        lambda t: lerp(t, [(0, 0.03), (0.2, 0.09), (0.45, 0.11), (0.62, 0.05), (0.72, 0.03), (0.85, 0.045), (1, 0.11)])
        * s
    )
    wid = lambda t: s * lerp(
        t,
        [
            (0, 0.02),
            (0.015, 0.07),
            (0.05, 0.088),
            (0.15, 0.085),
            (0.5, 0.042),
            (0.83, 0.036),
            (0.9, 0.07),
            (0.95, 0.115),
            (1.0, 0.125),
        ],
    )
    b = 0.76
    parts = [strip("fork", Ls * b, wid, lambda t, v: z(t * b) - 0.012 * (1 - v * v) * (t > 0.8), m, 70, 9)]
    for k in range(4):
        yo = (-0.0945 + 0.063 * k) * s
        parts.append(
            strip(
                "tine",
                Ls * (1 - b) + 0.004,
                lambda t: s * lerp(t, [(0, 0.03), (0.08, 0.022), (0.7, 0.019), (0.95, 0.01), (1, 0.004)]),
                lambda t, v: z(b + t * (1 - b)),
                m,
                24,
                3,
                x0=Ls * b - 0.004,
                off=lambda t, y=yo: y,
            )
        )
    for p in parts:
        for v in p.data.vertices:
            v.co.x -= Ls / 2
    return (parts, [(x * Ls, 0, 0.13) for x in (-0.4, -0.2, 0, 0.2)] + [(0.38 * Ls, 0, 0.15)])


def knife():
    m = cutlery_metal()
    s = uniform(0.9, 1.1)
    Ls = 2.15 * s
    parts = [
        strip(
            "blade",
            Ls * 0.56,
            lambda t: s * lerp(t, [(0, 0.06), (0.05, 0.085), (0.5, 0.1), (0.8, 0.095), (0.93, 0.06), (1, 0.008)]),
            lambda t, v: 0.045 * s,
            m,
            50,
            5,
            th=0.014,
            x0=Ls * 0.43,
            off=lambda t: s * lerp(t, [(0, 0), (0.6, 0), (1, -0.06)]),
        )
    ]
    hm = (
        m
        if dice.random() < 0.6
        else principled("hdl", vary(colour(dice.choice(["2a1b12", "5b3a21", "1a1a1a"]))), 0.45)[0]
    )
    parts.append(
        sweep(
            "hd",
            [(x, 0, 0.055 * s) for x in np.linspace(0, Ls * 0.45, 30)],
            lambda t: (
                s * lerp(t, [(0, 0.03), (0.03, 0.075), (0.1, 0.09), (0.6, 0.08), (0.95, 0.062), (1, 0.05)]),
                s * lerp(t, [(0, 0.02), (0.04, 0.05), (0.6, 0.045), (1, 0.02)]),
            ),
            hm,
            seg=20,
        )
    )
    for p in parts:
        for v in p.data.vertices:
            v.co.x -= Ls / 2
    return (parts, [(x * Ls, 0, 0.13) for x in (-0.4, -0.2, 0, 0.2, 0.4)])
