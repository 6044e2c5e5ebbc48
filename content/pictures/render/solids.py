"""Solids beyond lathe and box: extruded outlines, rounded slabs, key fields, squashed balls."""

import math

import numpy as np

from shapes import lathe, mesh


def bevelled(thing, width, segments=3):
    if width:
        b = thing.modifiers.new("b", "BEVEL")
        b.width = width
        b.segments = segments
        b.limit_method = "ANGLE"
        b.angle_limit = math.radians(40)
    return thing


def prism(name, outline, low, high, mat, bevel=0.01, segments=3):
    """An outline (counter-clockwise from above) pulled up from low to high."""
    n = len(outline)
    points = [(x, y, low) for x, y in outline] + [(x, y, high) for x, y in outline]
    faces = [(i, (i + 1) % n, n + (i + 1) % n, n + i) for i in range(n)]
    faces += [tuple(range(n))[::-1], tuple(range(n, 2 * n))]
    return bevelled(mesh(name, points, faces, mat, auto=35), bevel, segments)


def rounded(w, d, r, n=6):
    """Outline of a rectangle with round corners."""
    points = []
    for x, y, start in ((1, -1, -90), (1, 1, 0), (-1, 1, 90), (-1, -1, 180)):
        for t in np.linspace(0, 90, n):
            a = math.radians(start + t)
            points.append((x * (w / 2 - r) + r * math.cos(a), y * (d / 2 - r) + r * math.sin(a)))
    return points


def slab(name, w, d, h, mat, r=0.08, bevel=0.015, z=0.0, at=(0, 0)):
    """A rounded rectangle that lies at height z."""
    return prism(name, [(x + at[0], y + at[1]) for x, y in rounded(w, d, r)], z, z + h, mat, bevel)


def ring(name, inner, outer, low, high, mat, soft=0.01, seg=72):
    """A flat ring, closed on all sides."""
    profile = [
        (inner, low + soft),
        (inner + soft, low),
        (outer - soft, low),
        (outer, low + soft),
        (outer, high - soft),
        (outer - soft, high),
        (inner + soft, high),
        (inner, high - soft),
        (inner, low + soft),
    ]
    return lathe(name, profile, mat, seg)


def keys(name, fields, z, height, mat, w, d, soft=0.025):
    """Many keys in one mesh. A field is (x, y, width, depth); tops carry the picture that spans w x d about the middle."""
    points, faces, uvs = [], [], []
    for x, y, kw, kd in fields:
        n = len(points)
        for inset, level in ((0, z), (soft, z + height)):
            a, b = kw / 2 - inset, kd / 2 - inset
            points += [(x - a, y - b, level), (x + a, y - b, level), (x + a, y + b, level), (x - a, y + b, level)]
        for i in range(4):
            j = (i + 1) % 4
            faces.append((n + i, n + j, n + 4 + j, n + 4 + i))
            edge = ((x - kw * 0.44) / w + 0.5, (y - kd * 0.44) / d + 0.5)
            uvs.append([edge] * 4)
        faces.append((n + 4, n + 5, n + 6, n + 7))
        uvs.append([(points[k][0] / w + 0.5, points[k][1] / d + 0.5) for k in range(n + 4, n + 8)])
    return bevelled(mesh(name, points, faces, mat, uvs=uvs, auto=30), 0.008, 2)


def face(name, w, d, z, mat, at=(0, 0)):
    """A flat picture that lies at height z, or, turned, stands."""
    x, y = at
    points = [
        (x - w / 2, y - d / 2, z),
        (x + w / 2, y - d / 2, z),
        (x + w / 2, y + d / 2, z),
        (x - w / 2, y + d / 2, z),
    ]
    return mesh(name, points, [(0, 1, 2, 3)], mat, False, uvs=[[(0, 0), (1, 0), (1, 1), (0, 1)]])


def moved(parts, matrix):
    for part in parts:
        part.data.transform(matrix)
    return parts
