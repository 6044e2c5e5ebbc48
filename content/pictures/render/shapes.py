"""Meshes: lathed, swept, boxed and stamped, the bodies of all things. One unit is 10 cm."""

import math

import bpy
import numpy as np
from mathutils import Matrix, Vector

import stage
from dice import uniform


def mesh(name, vs, fs, mat=None, smooth=True, uvs=None, auto=38):
    me = bpy.data.meshes.new(name)
    me.from_pydata([tuple(v) for v in vs], [], fs)
    if uvs:
        ul = me.uv_layers.new()
        for poly in me.polygons:
            for li, vi in zip(poly.loop_indices, range(len(poly.loop_indices))):
                ul.data[li].uv = uvs[poly.index][vi]
    me.validate()
    me.update()
    if smooth:
        for p in me.polygons:
            p.use_smooth = True
        me.use_auto_smooth = True
        me.auto_smooth_angle = math.radians(auto)
    o = bpy.data.objects.new(name, me)
    stage.things.objects.link(o)
    if mat:
        me.materials.append(mat)
    return o


def fillet(pts, k=5):
    out = []
    for i, p in enumerate(pts):
        r = p[2] if len(p) > 2 else 0
        if not r or i in (0, len(pts) - 1):
            out.append((p[0], p[1]))
            continue
        P = np.array(p[:2])
        a = np.array(pts[i - 1][:2]) - P
        b = np.array(pts[i + 1][:2]) - P
        la, lb = (np.linalg.norm(a), np.linalg.norm(b))
        q = min(r, la * 0.5, lb * 0.5)
        A_ = P + a / la * q
        B_ = P + b / lb * q
        for t in np.linspace(0, 1, k + 2):
            out.append(tuple((1 - t) ** 2 * A_ + 2 * t * (1 - t) * P + t * t * B_))
    return out


def lathe(name, prof, mat, seg=96, auto=45):
    prof = fillet(prof)
    vs = []
    rings = []
    zs = [p[1] for p in prof]
    z0, z1 = (min(zs), max(zs))
    for r, z in prof:
        if r < 1e-05:
            rings.append([len(vs)])
            vs.append((0, 0, z))
        else:
            rings.append(list(range(len(vs), len(vs) + seg)))
            vs += [(r * math.cos(2 * math.pi * i / seg), r * math.sin(2 * math.pi * i / seg), z) for i in range(seg)]
    fs = []
    uv = []
    vv = lambda k: (prof[k][1] - z0) / (z1 - z0 + 1e-09)
    for k in range(len(prof) - 1):
        a, b = (rings[k], rings[k + 1])
        for i in range(seg):
            j = (i + 1) % seg
            u0, u1 = (i / seg, (i + 1) / seg)
            if len(a) == 1 and len(b) == 1:
                continue
            if len(a) == 1:
                fs.append((a[0], b[j], b[i]))
                uv.append([(u0, vv(k)), (u1, vv(k + 1)), (u0, vv(k + 1))])
            elif len(b) == 1:
                fs.append((a[i], a[j], b[0]))
                uv.append([(u0, vv(k)), (u1, vv(k)), (u0, vv(k + 1))])
            else:
                fs.append((a[i], a[j], b[j], b[i]))
                uv.append([(u0, vv(k)), (u1, vv(k)), (u1, vv(k + 1)), (u0, vv(k + 1))])
    return mesh(name, vs, fs, mat, uvs=uv, auto=auto)


def sweep(name, path, rad, mat, sec=None, seg=20, cap=True, auto=60):
    """tube along path; rad(t)->(rx,ry); sec(angle)->radius factor"""
    P = [Vector(p) for p in path]
    n = len(P)
    vs = []
    up = None
    for i in range(n):
        t = (P[min(i + 1, n - 1)] - P[max(i - 1, 0)]).normalized()
        if up is None:
            up = Vector((0, 0, 1)) if abs(t.z) < 0.9 else Vector((0, 1, 0))
        s = t.cross(up).normalized()
        up = s.cross(t).normalized()
        rx, ry = rad(i / (n - 1))
        for k in range(seg):
            a = 2 * math.pi * k / seg
            f = sec(a) if sec else 1
            vs.append(P[i] + s * (rx * f * math.cos(a)) + up * (ry * f * math.sin(a)))
    fs = [
        (i * seg + k, i * seg + (k + 1) % seg, (i + 1) * seg + (k + 1) % seg, (i + 1) * seg + k)
        for i in range(n - 1)
        for k in range(seg)
    ]
    if cap:
        fs += [tuple(range(seg))[::-1], tuple(range((n - 1) * seg, n * seg))]
    return mesh(name, vs, fs, mat, auto=auto)


def box(name, sx, sy, sz, mat, bev=0.015, c=(0, 0, 0), segs=3):
    """box, face order for UV: each face full [0,1]^2; sits on z=c.z"""
    x, y = (sx / 2, sy / 2)
    v = [(-x, -y, 0), (x, -y, 0), (x, y, 0), (-x, y, 0), (-x, -y, sz), (x, -y, sz), (x, y, sz), (-x, y, sz)]
    f = [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (4, 5, 6, 7), (3, 2, 1, 0)]

    def q(a, b):
        return [(a, 0), (b, 0), (b, 1), (a, 1)]

    uv = [
        q(0.002, 0.398),
        q(0.402, 0.598),
        q(0.002, 0.398),
        q(0.402, 0.598),
        q(0.602, 0.998),
        q(0.602, 0.998),
    ]
    o = mesh(name, [(a + c[0], b + c[1], d + c[2]) for a, b, d in v], f, mat, uvs=uv, auto=50)
    if bev:
        m = o.modifiers.new("b", "BEVEL")
        m.width = bev
        m.segments = segs
        m.limit_method = "ANGLE"
        m.harden_normals = False
    return o


def strip(name, L_, wid, zf, mat, n=60, m=9, th=0.018, x0=0.0, off=None):
    """cutlery: grid along x; wid(t) half-width; zf(t,v) height"""
    vs = []
    for i in range(n + 1):
        t = i / n
        w = wid(t)
        o = off(t) if off else 0
        for j in range(m):
            v = -1 + 2 * j / (m - 1)
            vs.append((x0 + t * L_, o + w * v, zf(t, v)))
    fs = [(i * m + j, (i + 1) * m + j, (i + 1) * m + j + 1, i * m + j + 1) for i in range(n) for j in range(m - 1)]
    o = mesh(name, vs, fs, mat)
    s = o.modifiers.new("s", "SOLIDIFY")
    s.thickness = th
    s.offset = 1
    b = o.modifiers.new("b", "BEVEL")
    b.width = th * 0.35
    b.segments = 2
    b.limit_method = "ANGLE"
    b.angle_limit = math.radians(40)
    return o


def lerp(t, pts):
    return float(np.interp(t, [p[0] for p in pts], [p[1] for p in pts]))


def smooth(pts, n=60):
    """catmull-rom through (r,z)"""
    P = np.array([pts[0]] + list(pts) + [pts[-1]], float)
    out = []
    for i in range(1, len(P) - 2):
        for t in np.linspace(0, 1, 8, endpoint=False):
            p0, p1, p2, p3 = P[i - 1 : i + 3]
            out.append(
                0.5
                * (
                    2 * p1
                    + (-p0 + p2) * t
                    + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                    + (-p0 + 3 * p1 - 3 * p2 + p3) * t**3
                )
            )
    out.append(P[-1])
    return [(max(0, float(a)), float(b)) for a, b in out]


# -------- printed art (drawn here with Pillow) ------------------------------------------------------


def deform(o, amp, s):
    from mathutils import noise as mn

    off = Vector((uniform(-9, 9), uniform(-9, 9), uniform(-9, 9)))
    for v in o.data.vertices:
        v.co *= 1 + amp * mn.noise(v.co * s + off)


def set_down(parts):
    z = min((v.co.z for p in parts for v in p.data.vertices))
    for p in parts:
        for v in p.data.vertices:
            v.co.z -= z


def tilt(parts, ax, ang):
    M = Matrix.Rotation(ang, 4, ax)
    for p in parts:
        p.data.transform(M)
