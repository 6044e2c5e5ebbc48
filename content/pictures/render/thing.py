"""A thing of the scene: its parts as Blender objects, its measured mesh, and where it stands."""

import math

import bpy
import numpy as np
from mathutils.bvhtree import BVHTree

import stage


class Thing:
    def __init__(self, kind, cls):
        """Makes one thing at the origin. Its mesh is measured as it will be rendered, bevels included."""
        self.cls = cls
        self.parts, self.footprint = kind.makers[cls]()
        self.holder = bpy.data.objects.new("thing", None)
        stage.things.objects.link(self.holder)
        for part in self.parts:
            part.parent = self.holder
            part["tag"] = kind.parts.get(cls, {}).get(part.name.split(".")[0], "body")
        bpy.context.view_layer.update()
        self.at_origin, self.faces = self._measure()
        self.reach = max(math.hypot(a, b) + r for a, b, r in self.footprint)
        self.rests_on = None

    def _measure(self):
        graph = bpy.context.evaluated_depsgraph_get()
        points, faces, n = [], [], 0
        for part in self.parts:
            evaluated = part.evaluated_get(graph)
            mesh = evaluated.to_mesh()
            flat = np.empty(len(mesh.vertices) * 3, np.float32)
            mesh.vertices.foreach_get("co", flat)
            points.append(flat.reshape(-1, 3))
            faces += [tuple(i + n for i in polygon.vertices) for polygon in mesh.polygons]
            n += len(mesh.vertices)
            evaluated.to_mesh_clear()
        return np.concatenate(points).astype(float), faces

    def posed(self, x, y, z, turn):
        """Its points if it stood there."""
        c, s = math.cos(turn), math.sin(turn)
        return self.at_origin @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]]) + np.array([x, y, z])

    def circles(self, x, y, turn):
        """Its footprint if it stood there."""
        c, s = math.cos(turn), math.sin(turn)
        return [(x + a * c - b * s, y + a * s + b * c, r) for a, b, r in self.footprint]

    def tree(self, points):
        return BVHTree.FromPolygons(points.tolist(), self.faces)

    def stand(self, x, y, z, turn, points, rests_on=None):
        self.points = points
        self.low, self.high = points.min(0), points.max(0)
        self.shape = self.tree(points)
        self.place = (x, y, z, turn)
        self.rests_on = rests_on
        self.holder.location = (x, y, z)
        self.holder.rotation_euler = (0, 0, turn)

    def meets(self, points, others):
        """Whether it would cut into one of the others if it stood there."""
        low, high = points.min(0), points.max(0)
        shape = None
        for other in others:
            if (other.low > high).any() or (other.high < low).any():
                continue
            shape = shape or self.tree(points)
            if shape.overlap(other.shape):
                return True
        return False

    @property
    def is_tall(self):
        """Too tall to carry a thing; an upright book, not a lying one."""
        return self.at_origin[:, 2].max() > 1.15

    def is_clear(self, part):
        return bool(part.data.materials[0].get("clear"))

    @property
    def has_clear(self):
        return any(self.is_clear(part) for part in self.parts)

    def discard(self):
        for part in self.parts:
            bpy.data.objects.remove(part)
        bpy.data.objects.remove(self.holder)
