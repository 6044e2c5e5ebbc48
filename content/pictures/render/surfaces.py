"""Materials of what things stand on and before: wood, cloth, stone, paint, plaster, tiles."""

import math

from dice import dice, uniform
from nodes import bump, colour, coordinates, mix, node, noise, paint, principled, ramp, rgba, vary, vary_roughness


WOODS = [
    ("5a3517", "8a5a2c", "b98a52"),
    ("2f1c10", "4b2f1b", "6e4a2d"),
    ("9a7448", "c39d6c", "dcc096"),
    ("6b3a1e", "94552c", "b97a45"),
]


def wood(cols, sc_=1.0):
    m, tree, shader = principled("woodtop", rough=0.35)
    tc = node(tree, "TexCoord")
    br = node(
        tree,
        "TexBrick",
        {
            "Vector": node(
                tree, "Mapping", {"Vector": tc.outputs["Object"], "Location": (uniform(-5, 5), uniform(-5, 5), 0)}
            ).outputs[0],
            "Scale": 0.55 * sc_,
            "Mortar Size": 0.004,
            "Mortar Smooth": 0.6,
            "Brick Width": 6.0,
            "Row Height": 0.62,
            "Color1": (0, 0, 0, 1),
            "Color2": (1, 1, 1, 1),
            "Mortar": (0.5, 0.5, 0.5, 1),
        },
    )
    w = node(tree, "Math", {0: br.outputs["Color"], 1: 37.0}, operation="MULTIPLY").outputs[0]
    v = node(tree, "Mapping", {"Vector": tc.outputs["Object"], "Scale": (0.16 * sc_, 1.5 * sc_, 1)}).outputs[0]
    n1 = node(
        tree,
        "TexNoise",
        {"Vector": v, "W": w, "Scale": 1.7, "Detail": 9.0, "Roughness": 0.62, "Distortion": 1.1},
        noise_dimensions="4D",
    ).outputs["Fac"]
    rg = node(
        tree, "Math", {0: node(tree, "Math", {0: n1, 1: 16.0}, operation="MULTIPLY").outputs[0]}, operation="SINE"
    ).outputs[0]
    v2 = node(tree, "Mapping", {"Vector": tc.outputs["Object"], "Scale": (1.1, 38, 1)}).outputs[0]
    n2 = node(
        tree,
        "TexNoise",
        {"Vector": v2, "W": w, "Scale": 3.0, "Detail": 6.0, "Roughness": 0.7},
        noise_dimensions="4D",
    ).outputs["Fac"]
    f = node(tree, "MapRange", {"Value": rg, "From Min": -1, "From Max": 1, "To Min": 0.32, "To Max": 0.62}).outputs[0]
    f = node(
        tree,
        "Math",
        {0: f, 1: node(tree, "Math", {0: n2, 1: 0.45}, operation="MULTIPLY").outputs[0]},
        operation="ADD",
    ).outputs[0]
    c = ramp(tree, f, [(0.45, colour(cols[0])), (0.65, colour(cols[1])), (0.88, colour(cols[2]))])
    tint = node(tree, "MapRange", {"Value": br.outputs["Color"], "To Min": 0.72, "To Max": 1.1}).outputs[0]
    c = mix(tree, 1.0, c, node(tree, "CombineColor", {0: tint, 1: tint, 2: tint}).outputs[0], "MULTIPLY")
    c = mix(tree, br.outputs["Fac"], c, tuple((x * 0.15 for x in colour(cols[0]))))
    paint(tree, shader, c)
    vary_roughness(tree, shader, 0.26, 0.5, 2.2)
    h = node(tree, "Math", {0: n2, 1: br.outputs["Fac"]}, operation="SUBTRACT").outputs[0]
    bump(tree, shader, h, 0.012, 0.3)
    return m


def cloth():
    m, tree, shader = principled("cloth", rough=0.95, Sheen=0.3)
    a = uniform(0, 1.5)
    v = coordinates(tree, (1, 1, 1), rot=(0, 0, a))
    s = node(tree, "SeparateXYZ", {0: v})
    base, c1 = (
        colour(dice.choice(["e9e2d3", "f1eee6", "d8d2c2"])),
        colour(dice.choice(["9c2f2f", "2f5d7c", "5c7a52", "c78a2e", "6d6a66"])),
    )

    def band(o, k, th):
        x = node(
            tree, "Math", {0: node(tree, "Math", {0: o, 1: k}, operation="MULTIPLY").outputs[0]}, operation="FRACT"
        ).outputs[0]
        return node(tree, "Math", {0: x, 1: th}, operation="LESS_THAN").outputs[0]

    st = dice.random()
    k = uniform(0.9, 2.2)
    bx = band(s.outputs[0], k, 0.5 if st < 0.5 else 0.12)
    by = band(s.outputs[1], k, 0.5 if st < 0.5 else 0.12)
    f = node(
        tree,
        "Math",
        {0: node(tree, "Math", {0: bx, 1: by}, operation="ADD").outputs[0], 1: 0.5},
        operation="MULTIPLY",
    ).outputs[0]
    c = mix(tree, f, base, c1)

    def sn(o):
        return node(
            tree,
            "Math",
            {0: node(tree, "Math", {0: o, 1: 190.0}, operation="MULTIPLY").outputs[0]},
            operation="SINE",
        ).outputs[0]

    we = node(tree, "Math", {0: sn(s.outputs[0]), 1: sn(s.outputs[1])}, operation="MULTIPLY").outputs[0]
    sh = ramp(tree, we, [(0, (0.72, 0.72, 0.72)), (1, (1, 1, 1))])
    c = mix(tree, 0.6, c, sh, "MULTIPLY")
    paint(tree, shader, c)
    big = noise(tree, coordinates(tree), 0.9, 3)
    hh = node(
        tree,
        "Math",
        {
            0: node(tree, "Math", {0: big, 1: 9.0}, operation="MULTIPLY").outputs[0],
            1: node(tree, "Math", {0: we, 1: 0.22}, operation="MULTIPLY").outputs[0],
        },
        operation="ADD",
    ).outputs[0]
    bump(tree, shader, hh, 0.03, 0.45)
    return m


def stone():
    m, tree, shader = principled("stone", rough=0.2, Specular=0.5)
    v = coordinates(tree)
    base, sp = dice.choice([("d8d5ce", "6f6a63"), ("3a3a3c", "8e8e90"), ("b9aea0", "5b4a3c")])
    vo = node(tree, "TexVoronoi", {"Vector": v, "Scale": 9.0})
    c = mix(tree, 0.35, colour(base), vo.outputs["Color"], "SOFT_LIGHT")
    n = noise(tree, v, 13, 8, 0.7)
    c = mix(tree, ramp(tree, n, [(0.52, (0, 0, 0)), (0.62, (0.9, 0.9, 0.9))]), c, colour(sp))
    c = mix(
        tree, ramp(tree, noise(tree, v, 31, 4, 0.6), [(0.6, (0, 0, 0)), (0.66, (0.7, 0.7, 0.7))]), c, colour("efece6")
    )
    paint(tree, shader, c)
    vary_roughness(tree, shader, 0.1, 0.3, 2)
    return m


def painted():
    c = colour(dice.choice(["e6e2da", "2e3a40", "cfd6d2", "8c6f56", "59646b"]))
    m, tree, shader = principled("desk", c, 0.45)
    paint(
        tree,
        shader,
        ramp(tree, noise(tree, coordinates(tree), 1.5, 8), [(0.3, c), (0.8, tuple((x * 0.86 for x in c)))]),
    )
    vary_roughness(tree, shader, 0.32, 0.6, 3)
    bump(tree, shader, noise(tree, coordinates(tree, (1, 30, 1)), 12, 4), 0.004, 0.18)
    return m


PLAIN_WALLS = ("d9d3c6", "c4cdd0", "b9c2b0", "e2d8c6", "a8a29a", "cdb8a0")
TINTED_WALLS = ("7d9299", "8a9a7c", "b08a6a", "94706a", "6f7f92", "a89478", "5f7a78", "8a7d92")


def plaster(shades=PLAIN_WALLS):
    c = vary(colour(dice.choice(shades)), 0.06)
    m, tree, shader = principled("wall", c, 0.9)
    paint(
        tree, shader, ramp(tree, noise(tree, coordinates(tree), 0.6, 6), [(0.3, c), (0.8, tuple((x * 0.9 for x in c)))])
    )
    bump(tree, shader, noise(tree, coordinates(tree), 9, 8), 0.03, 0.25)
    return m


def tiles():
    c = colour(dice.choice(["e9e7e1", "cfdad6", "2f5d62", "d9c9b0"]))
    m, tree, shader = principled("tiles", c, 0.12)
    tc = node(tree, "TexCoord")
    br = node(
        tree,
        "TexBrick",
        {
            "Vector": node(
                tree,
                "Mapping",
                {
                    "Vector": tc.outputs["Object"],
                    "Rotation": (math.pi / 2, 0, 0),
                    "Location": (uniform(0, 3), uniform(0, 3), 0),
                },
            ).outputs[0],
            "Scale": 1.0,
            "Mortar Size": 0.025,
            "Mortar Smooth": 0.2,
            "Brick Width": 2.0,
            "Row Height": 1.0,
            "Color1": rgba(c),
            "Color2": rgba(tuple((x * 0.88 for x in c))),
            "Mortar": rgba(colour("9a958c")),
        },
    )
    paint(tree, shader, br.outputs["Color"])
    tree.links.new(
        node(tree, "MapRange", {"Value": br.outputs["Fac"], "To Min": 0.12, "To Max": 0.8}).outputs[0],
        shader.inputs["Roughness"],
    )
    bump(tree, shader, node(tree, "Math", {0: 1.0, 1: br.outputs["Fac"]}, operation="SUBTRACT").outputs[0], 0.05, 0.6)
    return m
