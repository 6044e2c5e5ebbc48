"""Models of what has keys or a screen: keyboard, mouse, phone, calculator."""

import math

import numpy as np

from dice import dice, uniform
from labels import ImageDraw
from materials import printed
from nodes import bump, colour, coordinates, node, noise, paint, principled, ramp, vary
from prints import digits, key_prints, screen
from shapes import lathe, sweep
from solids import face, keys, slab

ROWS = ("1234567890-=", "QWERTYUIOP[]", "ASDFGHJKL;'#", "ZXCVBNM,./")
PLASTICS = ("2b2d30", "e6e3dc", "c9ccd0", "3a4654", "1d1e20", "b9c6c2")
CALCULATOR = ("7", "8", "9", "/", "4", "5", "6", "x", "1", "2", "3", "-", "0", ".", "=", "+")


def plastic(shade=None, rough=0.45):
    m, tree, shader = principled("plastic", vary(colour(shade or dice.choice(PLASTICS)), 0.06), rough)
    bump(tree, shader, noise(tree, coordinates(tree), 90, 2), 0.002, 0.15)
    return m


def bytes_of(shade):
    return tuple(int(shade[i : i + 2], 16) for i in (0, 2, 4))


def keyboard():
    case, caps = dice.choice([("2b2d30", "1d1e20"), ("e6e3dc", "f3f1ec"), ("c9ccd0", "f0f0f0"), ("3a4654", "e6e3dc")])
    pitch = uniform(0.185, 0.2)
    fields, names = [], []
    for r, row in enumerate(ROWS):
        y = (1.5 - r) * pitch
        x = -6.9 * pitch + r * 0.3 * pitch
        for name in row:
            x += pitch
            fields.append((x, y, pitch * 0.88, pitch * 0.88))
            names.append(name)
        wide = 7.4 * pitch - (x + pitch / 2)
        fields.append((x + pitch / 2 + wide / 2, y, wide - 0.02, pitch * 0.88))
        names.append(None)
        if r:
            wide = 0.3 * pitch * r + 0.5 * pitch
            fields.append((-6.9 * pitch + 0.5 * pitch - 0.25 * pitch + wide / 2 - 0.02, y, wide - 0.02, pitch * 0.88))
            names.append(None)
    x = -6.65 * pitch
    for wide in (1.4, 1.4, 1.4, 5.2, 1.4, 1.4, 1.7):
        fields.append((x + wide * pitch / 2, -2.5 * pitch, wide * pitch - 0.02, pitch * 0.88))
        names.append(None)
        x += wide * pitch
    w, d = 14.6 * pitch, 5.5 * pitch
    prints = key_prints([(x, y + pitch / 2, a, b) for x, y, a, b in fields], names, w, d, bytes_of(caps), 34)
    fields = [(x, y + pitch / 2, a, b) for x, y, a, b in fields]
    parts = [
        slab("case", w, d, 0.11, plastic(case), 0.06, 0.02),
        keys("caps", fields, 0.105, 0.07, printed(prints, 0.5), w, d),
    ]
    return parts, [(x * w, 0, d * 0.62) for x in (-0.38, -0.19, 0, 0.19, 0.38)]


DARK = ("2b2d30", "3a4654", "1d1e20")


def with_buttons(material, shade, length):
    """The front half in another tone, so that a mouse can be told from an egg."""
    tree = material.node_tree
    along = node(tree, "SeparateXYZ", {0: coordinates(tree, loc=(0, 0, 0))}).outputs[1]
    place = node(tree, "MapRange", {"Value": along, "From Min": -length, "From Max": length}).outputs[0]
    front = colour("7d848b" if shade in DARK else "6a7076")
    paint(tree, tree.nodes["Principled BSDF"], ramp(tree, place, [(0.47, front), (0.48, colour(shade))]))
    return material


def mouse():
    w, length, h = uniform(0.29, 0.33), uniform(0.5, 0.58), uniform(0.34, 0.4)
    shade = dice.choice(PLASTICS)
    profile = [(math.sin(a), -math.cos(a)) for a in np.linspace(0, math.pi, 40)]
    profile[0], profile[-1] = (0, -1), (0, 1)
    body = lathe("body", profile, with_buttons(plastic(shade, 0.35), shade, length), 64)
    for v in body.data.vertices:
        x, y, z = v.co
        rise = h * (1 + 0.18 * y)
        v.co = (x * w * (1 - 0.1 * (1 - y * y)), y * length, max(0, 0.03 + z * rise))
    line = [(0, y * length, 0.035 + h * (1 + 0.18 * y) * math.sqrt(1 - y * y)) for y in np.linspace(-0.93, -0.02, 16)]
    trim = plastic("141414", 0.6)
    seam = sweep("seam", line, lambda t: (0.012, 0.008), trim, seg=8)
    y = -0.55
    top = 0.03 + h * (1 + 0.18 * y) * math.sqrt(1 - y * y)
    turn = [
        (0, y * length + 0.075 * math.cos(a), top - 0.03 + 0.075 * math.sin(a)) for a in np.linspace(0, 2 * math.pi, 24)
    ]
    wheel = sweep("wheel", turn, lambda t: (0.035, 0.02), trim, seg=10, cap=False)
    return [body, seam, wheel], [(0, -0.25, w * 0.95), (0, 0.25, w * 0.95)]


def phone():
    w, d, h = uniform(0.7, 0.78), uniform(1.42, 1.6), 0.08
    glass, _, _ = principled("glass", (0.008, 0.008, 0.01), 0.08, Clearcoat=0.5)
    parts = [
        slab(
            "case", w, d, h, plastic(dice.choice(["1d1e20", "8d939a", "3a4654", "9c2f2f", "d9d2c0"]), 0.3), 0.11, 0.02
        ),
        slab("front", w - 0.03, d - 0.03, 0.006, glass, 0.1, 0.002, h - 0.002),
    ]
    if dice.random() < 0.7:
        parts.append(face("screen", w - 0.1, d - 0.12, h + 0.006, printed(screen(), 0.12)))
    else:
        parts.append(face("screen", w - 0.1, d - 0.12, h + 0.006, glass))
    return parts, [(0, y * d, w * 0.58) for y in (-0.3, 0, 0.3)]


def calculator():
    w, d, h = uniform(0.78, 0.95), uniform(1.3, 1.55), uniform(0.09, 0.14)
    shade = dice.choice(PLASTICS)
    caps = "f0eee8" if shade in ("2b2d30", "1d1e20", "3a4654") else "2b2d30"
    pitch, deep = w * 0.225, d * 0.135
    fields = [((c - 1.5) * pitch, d * (0.08 - 0.145 * r), pitch * 0.8, deep * 0.78) for r in range(4) for c in range(4)]
    prints = key_prints(fields, CALCULATOR, w, d, bytes_of(caps), 46)
    draw = ImageDraw.Draw(prints)
    for name, (x, y, a, b) in zip(CALCULATOR, fields):
        if name == "=":
            corner = ((x - a / 2) / w + 0.5, 0.5 - (y + b / 2) / d, (x + a / 2) / w + 0.5, 0.5 - (y - b / 2) / d)
            draw.rectangle([v * s for v, s in zip(corner, (prints.width, prints.height) * 2)], fill=(196, 96, 40))
    dark = plastic("101112", 0.2)
    parts = [
        slab("case", w, d, h, plastic(shade), 0.07, 0.02),
        keys("caps", fields, h - 0.005, 0.05, printed(prints, 0.5), w, d, 0.02),
        slab("window", w * 0.86, d * 0.21, 0.008, dark, 0.03, 0.002, h - 0.002, (0, d * 0.345)),
        face("digits", w * 0.76, d * 0.14, h + 0.0075, printed(digits(), 0.2), (0, d * 0.345)),
    ]
    return parts, [(0, y * d, w * 0.6) for y in (-0.28, 0, 0.28)]
