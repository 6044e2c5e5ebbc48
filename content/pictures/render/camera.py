"""The camera: drawn from a kind's ranges, and the geometry of what it sees."""

import math

import bpy
import numpy as np
from mathutils import Vector

import stage
from dice import uniform


class View:
    """Where the camera stands, and where points of the scene fall in the picture."""

    def __init__(self, ranges, easy):
        self.camera = bpy.data.cameras.new("camera")
        holder = bpy.data.objects.new("camera", self.camera)
        stage.things.objects.link(holder)
        stage.scene.camera = holder
        self.elevation = math.radians(uniform(*ranges.elevation))
        self.azimuth = uniform(*ranges.azimuth)
        distance = uniform(*(ranges.distance_easy if easy else ranges.distance))
        self.target = Vector([uniform(*span) for span in ranges.target])
        self.camera.lens = uniform(*ranges.lens)
        self.camera.sensor_width = 36
        e, a = self.elevation, self.azimuth
        self.position = self.target + distance * Vector(
            (math.sin(a) * math.cos(e), -math.cos(a) * math.cos(e), math.sin(e))
        )
        holder.location = self.position
        self.roll = uniform(-2, 2)
        holder.rotation_euler = (self.target - self.position).to_track_quat("-Z", "Y").to_euler()
        holder.rotation_euler.rotate_axis("Z", math.radians(self.roll))
        stage.scene.render.resolution_x = stage.WIDTH
        stage.scene.render.resolution_y = stage.HEIGHT
        bpy.context.view_layer.update()
        self._turn = holder.rotation_euler.to_matrix()
        self._turn_rows = np.array(self._turn)
        self._place = np.array(self.position)
        self.pixels = self.camera.lens / 36 * stage.WIDTH
        self.away = Vector((self.target - self.position)[:2]).normalized()
        self.across = Vector((-self.away[1], self.away[0]))
        self.across_angle = math.atan2(self.across[1], self.across[0])

    def project(self, points):
        """World points to pixel x, pixel y and depth along the view axis."""
        d = (points - self._place) @ self._turn_rows
        depth = -d[:, 2]
        return (
            d[:, 0] / depth * self.pixels + stage.WIDTH / 2,
            stage.HEIGHT / 2 - d[:, 1] / depth * self.pixels,
            depth,
        )

    def ground_at(self, u, v, height=0.25):
        """The point of the plane at this height that is seen at screen position u, v (0 to 1), or None."""
        d = self._turn @ Vector(((u - 0.5) * stage.WIDTH / self.pixels, (0.5 - v) * stage.HEIGHT / self.pixels, -1))
        k = (height - self.position.z) / d.z if abs(d.z) > 0.0001 else -1
        return self.position + d * k if 0 < k < 20 else None

    def framing(self, points):
        """'in', 'cut' (clearly cut, enough left) or 'bad' (just touching the edge, or mostly outside); and the box."""
        x, y, depth = self.project(points)
        if depth.min() < 1:
            return "bad", None
        box = (x.min(), y.min(), x.max(), y.max())
        beyond = (-box[0], -box[1], box[2] - stage.WIDTH, box[3] - stage.HEIGHT)
        if max(beyond) < -5:
            return "in", box
        if any(-5 <= v < 14 for v in beyond):
            return "bad", box
        inside = (x > 0) & (x < stage.WIDTH) & (y > 0) & (y < stage.HEIGHT)
        return "cut" if 0.35 < inside.mean() < 0.93 else "bad", box


def depths(view, thing):
    """Nearest and farthest depth of the part of a thing that lies in the picture."""
    x, y, depth = view.project(thing.points)
    seen = depth[(x > 0) & (x < stage.WIDTH) & (y > 0) & (y < stage.HEIGHT)]
    return seen.min(), seen.max()


class Focus:
    """Focus so that the nearest and the farthest point are equally sharp, and blur nothing by more than 1.2 pixels."""

    def __init__(self, view, reaches):
        near, far = min(a for a, _ in reaches), max(b for _, b in reaches)
        self._view = view
        self.distance = 2 / (1 / near + 1 / far)
        self.stop = round(min(40, max(11, max(self.blur(near, 1), self.blur(far, 1)) / 1.2)), 1)

    def blur(self, depth, stop=None):
        """Diameter of the blur in pixels; one unit is 10 cm, so an f-number counts a tenth."""
        return (
            self._view.camera.lens
            * 0.001
            / ((stop or self.stop) / 10)
            * abs(depth - self.distance)
            / depth
            * self._view.pixels
            / self.distance
        )

    def apply(self):
        dof = self._view.camera.dof
        dof.use_dof = True
        dof.aperture_fstop = self.stop / 10
        dof.focus_distance = self.distance
