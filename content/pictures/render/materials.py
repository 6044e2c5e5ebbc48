"""Materials of things: clear, printed, metal, glazed, paper."""

import bpy

import stage
from dice import dice, uniform
from nodes import bump, colour, coordinates, mix, node, noise, paint, principled, ramp, rgba, vary, vary_roughness


def clear_material(col=(0.97, 0.99, 0.98), rough=0.0, ior=1.46):
    m, tree, shader = principled("glass", col, rough, Transmission=1.0, IOR=ior)
    # clear enough to look through
    m["clear"] = sum(col) / 3 > 0.8
    lp = node(tree, "LightPath")
    tr = node(tree, "BsdfTransparent", {"Color": rgba(tuple((0.25 + 0.75 * x for x in col)))})
    mx = node(tree, "MixShader", {0: lp.outputs["Is Shadow Ray"], 1: shader.outputs[0], 2: tr.outputs[0]})
    tree.links.new(mx.outputs[0], tree.nodes["Material Output"].inputs[0])
    return m


def printed(img, rough=0.35, bumps=0, **kw):
    p = f"{stage.folder}/t{len(bpy.data.images)}.png"
    img.save(p)
    im = bpy.data.images.load(p)
    m, tree, shader = principled("img", rough=rough, **kw)
    t = node(tree, "TexImage", interpolation="Cubic")
    t.image = im
    paint(tree, shader, t.outputs[0])
    vary_roughness(tree, shader, rough * 0.8, rough * 1.35, 4)
    if bumps:
        bump(tree, shader, noise(tree, coordinates(tree), 60, 4), 0.004, bumps)
    return m


def metal(col=(0.82, 0.82, 0.84), rough=0.22):
    m, tree, shader = principled("metal", col, rough, Metallic=1.0)
    vary_roughness(tree, shader, rough * 0.6, rough * 1.6, 5)
    bump(tree, shader, noise(tree, coordinates(tree, (4, 40, 40)), 9, 3), 0.002, 0.12)
    return m


GLAZES = ["f2efe8", "e9e4d8", "2f4858", "b5523b", "7a8f7b", "d8b25c", "f4f1ea", "33312e", "9fb7c4", "c96f53"]


def ceramic(col=None):
    c = vary(colour(col or dice.choice(GLAZES)), 0.08)
    m, tree, shader = principled("ceramic", c, 0.16, Specular=0.5, Clearcoat=0.4, Clearcoat_Roughness=0.06)
    v = coordinates(tree)
    sp = node(tree, "TexVoronoi", {"Vector": v, "Scale": 26.0}).outputs["Distance"]
    if dice.random() < 0.5:
        paint(
            tree,
            shader,
            mix(
                tree,
                ramp(tree, sp, [(0, (1, 1, 1)), (0.13, (1, 1, 1)), (0.16, (0, 0, 0)), (1, (0, 0, 0))]),
                c,
                tuple((x * 0.45 for x in c)),
            ),
        )
    else:
        paint(tree, shader, ramp(tree, noise(tree, v, 2.2, 4), [(0.3, c), (0.75, tuple((x * 0.86 for x in c)))]))
    vary_roughness(tree, shader, 0.1, 0.28, 3)
    bump(tree, shader, noise(tree, v, 3.0, 3), 0.02, 0.12)
    return m


def cutlery_metal():
    return metal((0.62, 0.61, 0.6), uniform(0.1, 0.2))


def paper():
    m, tree, shader = principled("pages", colour("e9e0c8"), 0.85)
    w = node(tree, "TexNoise", {"Vector": coordinates(tree, (0.6, 0.6, 60)), "Scale": 4.0, "Detail": 3.0}).outputs[0]
    paint(tree, shader, ramp(tree, w, [(0.3, colour("b9ad90")), (0.6, colour("f0e8d4"))]))
    bump(tree, shader, w, 0.01, 0.5)
    return m
