"""Flat id renders: every part in one grey value, one sample a pixel, no blur; the source of all masks.

They see a margin around the picture, so that whole things are measured that the picture cuts.
"""

import os

import bpy
import cv2
import numpy as np

import stage
from nodes import node

MARGIN_X, MARGIN_Y = stage.WIDTH // 4, stage.HEIGHT // 4


def crop(image):
    """The picture without its margin."""
    return image[MARGIN_Y : MARGIN_Y + stage.HEIGHT, MARGIN_X : MARGIN_X + stage.WIDTH]


def id_material():
    m = bpy.data.materials.new("ID")
    m.use_nodes = True
    nt = m.node_tree
    nt.nodes.clear()
    index = node(nt, "ObjectInfo").outputs["Object Index"]
    grey = node(nt, "Math", {0: index, 1: 255.0}, operation="DIVIDE").outputs[0]
    flat = node(nt, "CombineColor", {0: grey, 1: grey, 2: grey}).outputs[0]
    glow = node(nt, "Emission", {"Color": flat, "Strength": 1.0})
    nt.links.new(glow.outputs[0], node(nt, "OutputMaterial").inputs[0])
    return m


class IdCamera:
    def __init__(self, things, view, background):
        """Numbers the parts and sets the renderer up for flat pictures."""
        self._background, self._strength = background, background.inputs[1].default_value
        self._view, self._camera = view, view.camera
        self._owner_and_part = {}
        for i, thing in enumerate(things):
            thing.number = i + 1
            thing.part_numbers = {}
            for part in thing.parts:
                tag = part["tag"]
                if tag not in thing.part_numbers:
                    thing.part_numbers[tag] = len(self._owner_and_part) + 1
                    self._owner_and_part[thing.part_numbers[tag]] = (thing.number, tag)
                part.pass_index = thing.part_numbers[tag]
        assert len(self._owner_and_part) < 255
        self._material = id_material()
        self._renderer()
        self._mode(True)
        meshes = [o for o in bpy.data.objects if o.type == "MESH"]
        self.ground = [m for m in meshes if m.parent is None]

    @staticmethod
    def _renderer():
        render = stage.scene.render
        render.engine = "CYCLES"
        stage.scene.cycles.device = "CPU"
        stage.scene.cycles.use_denoising = False
        render.threads_mode = "FIXED"
        render.threads = 1
        render.use_persistent_data = False
        render.image_settings.file_format = "PNG"

    def _mode(self, flat):
        scene, cycles = stage.scene, stage.scene.cycles
        self._camera.dof.use_dof = not flat
        scene.view_layers[0].material_override = self._material if flat else None
        self._background.inputs[1].default_value = 0 if flat else self._strength
        scene.render.resolution_x = stage.WIDTH + 2 * MARGIN_X * flat
        scene.render.resolution_y = stage.HEIGHT + 2 * MARGIN_Y * flat
        self._camera.sensor_width = 36 * (stage.WIDTH + 2 * MARGIN_X * flat) / stage.WIDTH
        if not flat:
            return
        scene.view_settings.view_transform = "Raw"
        scene.view_settings.look = "None"
        scene.view_settings.exposure = 0
        cycles.samples = 1
        cycles.use_adaptive_sampling = False
        cycles.pixel_filter_type = "BOX"
        cycles.filter_width = 0.01
        cycles.max_bounces = 0
        scene.render.image_settings.color_mode = "BW"
        scene.render.image_settings.color_depth = "8"
        scene.render.dither_intensity = 0

    def numbers(self, shown, about=None):
        """Part number at each pixel, margin included, with only these meshes in the scene.

        Points that all of the shown lies about save rendering the rest of the picture.
        """
        shown = set(shown)
        self._window(about)
        for mesh in bpy.data.objects:
            if mesh.type == "MESH":
                mesh.hide_render = mesh not in shown
        path = os.path.join(stage.folder, "id.png")
        stage.scene.render.filepath = path
        bpy.ops.render.render(write_still=True)
        image = cv2.imread(path, cv2.IMREAD_UNCHANGED)
        return image if image.ndim == 2 else image[..., 1]

    def _window(self, about):
        render = stage.scene.render
        render.use_border = about is not None
        render.use_crop_to_border = False
        if about is None:
            return
        x, y, _ = self._view.project(about)
        wide, high = stage.WIDTH + 2 * MARGIN_X, stage.HEIGHT + 2 * MARGIN_Y
        render.border_min_x = max(0, (x.min() + MARGIN_X - 8) / wide)
        render.border_max_x = min(1, (x.max() + MARGIN_X + 8) / wide)
        render.border_min_y = max(0, 1 - (y.max() + MARGIN_Y + 8) / high)
        render.border_max_y = min(1, 1 - (y.min() + MARGIN_Y - 8) / high)

    def owners(self, numbers):
        """Part numbers to thing numbers."""
        owner = np.zeros(256, np.uint8)
        for part, (thing, _) in self._owner_and_part.items():
            owner[part] = thing
        return owner[numbers]

    def close(self):
        """Everything is shown again, with its own material."""
        self._window(None)
        for mesh in bpy.data.objects:
            if mesh.type == "MESH":
                mesh.hide_render = False
        self._mode(False)
