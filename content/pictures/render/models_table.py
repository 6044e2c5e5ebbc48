"""Models of plate, bowl, book and box."""

import json

from dice import dice, uniform
from labels import carton_art, cover_art, palette_colour
from materials import ceramic, paper, printed
from nodes import bump, colour, coordinates, noise, principled
from shapes import box, lathe, smooth


def plate():
    r = uniform(0.95, 1.25)
    m = ceramic(dice.choice(["f4f1ea", "f2efe8", "e9e4d8", "9fb7c4", "33312e"]))
    return (
        [
            lathe(
                "plate",
                [
                    (0, 0.035),
                    (r * 0.55, 0.035),
                    (r * 0.57, 0),
                    (r * 0.62, 0, 0.02),
                    (r * 0.68, 0.045, 0.05),
                    (r, 0.15, 0.015),
                    (r - 0.01, 0.18, 0.015),
                    (r * 0.7, 0.085, 0.08),
                    (r * 0.6, 0.065, 0.05),
                    (0, 0.06),
                ],
                m,
                128,
            )
        ],
        [(0, 0, r)],
    )


def bowl():
    r, h = (uniform(0.7, 0.9), uniform(0.48, 0.6))
    m = ceramic()
    inn = [
        (r * 0.97, h),
        (r * 0.93, h * 0.82),
        (r * 0.8, h * 0.52),
        (r * 0.58, h * 0.27),
        (r * 0.3, h * 0.16),
        (0, 0.13 * h),
    ]
    p = (
        [(0, 0.03), (r * 0.4, 0.03), (r * 0.42, 0), (r * 0.48, 0, 0.02), (r * 0.52, 0.06, 0.05)]
        + smooth([(r * 0.56, h * 0.16), (r * 0.78, h * 0.36), (r * 0.94, h * 0.68), (r, h)])
        + smooth(inn)
    )
    parts = [lathe("bowl", p, m, 112, auto=60)]
    parts[0]["inner"] = json.dumps(inn)
    return (parts, [(0, 0, r)])


def book():
    w, d, h = (uniform(1.2, 1.5), uniform(1.7, 2.1), uniform(0.18, 0.42))
    cm = printed(cover_art().rotate(90, expand=True), uniform(0.3, 0.6), 0.35)
    pcol = palette_colour()
    sp, tree, shader = principled("spine", colour("%02x%02x%02x" % pcol), 0.5)
    bump(tree, shader, noise(tree, coordinates(tree), 70, 3), 0.004, 0.3)

    def cover(z):
        o = box("cover", w, d, 0.028, cm, 0.008, (0, 0, z))
        ul = o.data.uv_layers[0]
        for p in o.data.polygons:
            for li in p.loop_indices:
                v = o.data.vertices[o.data.loops[li].vertex_index].co
                ul.data[li].uv = ((v.x + w / 2) / w, (v.y + d / 2) / d)
        return o

    parts = [
        cover(0),
        cover(h - 0.028),
        box("pages", w - 0.1, d - 0.12, h - 0.05, paper(), 0, (-0.02, 0, 0.025)),
        box("spine", 0.045, d, h, sp, 0.018, (-w / 2, 0, 0)),
    ]
    return (parts, [(x * w, y * d, 0.38) for x in (-0.25, 0.25) for y in (-0.36, -0.12, 0.12, 0.36)])


def carton():
    w, d, h = (uniform(0.7, 1.15), uniform(0.35, 0.7), uniform(0.8, 1.7))
    parts = [
        box(
            "carton",
            w,
            d,
            h,
            printed(carton_art(["TEA", "RICE", "OATS", "CRISPS", "PASTA", "COCOA", "SALT", "BISCUITS"]), 0.42, 0.15),
            0.012,
        )
    ]
    n = max(1, round(w / d))
    return (parts, [((i + 0.5) * w / n - w / 2, 0, max(d, w / n) * 0.62) for i in range(n)])
