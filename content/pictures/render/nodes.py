"""Shader nodes: the small vocabulary that materials and surfaces are written in."""

import bpy

from dice import uniform


def node(tree, t, inp=None, **at):
    n = tree.nodes.new("ShaderNode" + t)
    for k, v in at.items():
        setattr(n, k, v)
    for k, v in (inp or {}).items():
        s = n.inputs[k]
        if isinstance(v, bpy.types.NodeSocket):
            tree.links.new(v, s)
        else:
            s.default_value = v
    return n


def rgba(c):
    return (c[0], c[1], c[2], 1)


def colour(h):
    v = [int(h[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return tuple((x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in v))


def vary(c, a=0.12):
    return tuple((max(0, min(1, x * uniform(1 - a, 1 + a))) for x in c))


def principled(name, col=(0.8, 0.8, 0.8), rough=0.4, **kw):
    m = bpy.data.materials.new(name)
    m.use_nodes = True
    tree = m.node_tree
    shader = tree.nodes["Principled BSDF"]
    shader.inputs["Base Color"].default_value = rgba(col)
    shader.inputs["Roughness"].default_value = rough
    for k, v in kw.items():
        shader.inputs[k.replace("_", " ")].default_value = v
    return (m, tree, shader)


def coordinates(tree, scale=(1, 1, 1), which="Object", rot=(0, 0, 0), loc=None):
    tc = node(tree, "TexCoord")
    return node(
        tree,
        "Mapping",
        {
            "Vector": tc.outputs[which],
            "Scale": scale,
            "Rotation": rot,
            "Location": loc or (uniform(-50, 50), uniform(-50, 50), uniform(-50, 50)),
        },
    ).outputs[0]


def noise(tree, v, s, d=6, r=0.55, dist=0):
    return node(tree, "TexNoise", {"Vector": v, "Scale": s, "Detail": d, "Roughness": r, "Distortion": dist}).outputs[
        "Fac"
    ]


def ramp(tree, f, stops):
    n = node(tree, "ValToRGB", {"Fac": f})
    e = n.color_ramp.elements
    while len(e) < len(stops):
        e.new(0.5)
    for el, (p, c) in zip(e, stops):
        el.position = p
        el.color = rgba(c)
    return n.outputs["Color"]


def bump(tree, shader, h, dist=0.01, strength=0.5):
    n = node(tree, "Bump", {"Height": h, "Distance": dist, "Strength": strength})
    tree.links.new(n.outputs[0], shader.inputs["Normal"])


def vary_roughness(tree, shader, lo, hi, s=3):
    n = node(
        tree,
        "MapRange",
        {"Value": noise(tree, coordinates(tree), s, 8), "From Min": 0.3, "From Max": 0.7, "To Min": lo, "To Max": hi},
    )
    tree.links.new(n.outputs[0], shader.inputs["Roughness"])


def paint(tree, shader, c):
    tree.links.new(c, shader.inputs["Base Color"])


def mix(tree, f, a, c, blend="MIX"):
    n = node(tree, "MixRGB", {"Fac": f}, blend_type=blend)
    for s, v in ((1, a), (2, c)):
        if isinstance(v, bpy.types.NodeSocket):
            tree.links.new(v, n.inputs[s])
        else:
            n.inputs[s].default_value = rgba(v)
    return n.outputs[0]
