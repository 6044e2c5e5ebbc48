"""The light of a room: an own light image (walls, windows, a lamp), and one window outside the picture."""

import math

import bpy
import cv2
import numpy as np
from mathutils import Vector

import stage
from dice import dice, uniform
from nodes import node


def room_image(key_azimuth, w=1024, h=512):
    """Gradient walls, some furniture, one or two windows with mullions, perhaps a lamp; linear light."""
    az = np.linspace(-math.pi, math.pi, w)[None, :].repeat(h, 0)
    el = np.linspace(-math.pi / 2, math.pi / 2, h)[:, None].repeat(w, 1)
    warm = np.array([1, 0.93, 0.84])
    image = np.zeros((h, w, 3))
    image[:] = warm * 0.2 * uniform(0.7, 1.3)
    image[el > 0.75] = warm * 0.3
    image[el < -0.35] = np.array([0.1, 0.075, 0.055])
    image *= 0.55 + 0.6 * (0.5 + 0.5 * np.sin(az * 2 + uniform(0, 6))[..., None])
    for _ in range(6):
        left, width, low, height = (uniform(-3.1, 3.0), uniform(0.15, 0.5), uniform(-0.35, 0.1), uniform(0.1, 0.6))
        image[(az > left) & (az < left + width) & (el > low) & (el < low + height)] = np.array(
            [uniform(0.02, 0.5)] * 3
        ) * np.array([1, uniform(0.75, 1), uniform(0.5, 0.95)])
    bright = uniform(14, 26)
    for i in range(dice.choice([1, 2])):
        window(image, az, el, key_azimuth + i * 0.95 - 0.3, bright)
    if dice.random() < 0.6:
        at = uniform(-3, 3)
        image[(abs(az - at) < 0.16) & (abs(el - 1.0) < 0.09)] = np.array([1, 0.8, 0.55]) * 22
    return cv2.GaussianBlur(image.astype(np.float32), (0, 0), 1.6)


def window(image, az, el, left, bright):
    low, high, width = 0.08, 0.85, 0.62
    pane = (az > left) & (az < left + width) & (el > low) & (el < high)
    rise = np.clip((el - low) / (high - low), 0, 1)[..., None]
    sky = np.array([0.8, 0.92, 1.08]) * bright * (0.45 + 0.55 * rise)
    image[pane] = sky[pane]
    bars = pane & (
        (abs(az - left - width / 2) < 0.014)
        | (abs(el - (low + high) / 2) < 0.014)
        | (az - left < 0.02)
        | (left + width - az < 0.02)
    )
    image[bars] = 0.5


def linear_space():
    """The name that this Blender has for linear colour."""
    names = bpy.types.ColorManagedInputColorspaceSettings.bl_rna.properties["name"].enum_items
    return "Linear" if "Linear" in [e.name for e in names] else "Raw"


def float_image(name, rows):
    """A Blender image of linear light; rows from the bottom up."""
    h, w = rows.shape[:2]
    image = bpy.data.images.new(name, w, h, float_buffer=True)
    image.colorspace_settings.name = linear_space()
    image.pixels.foreach_set(np.dstack([rows, np.ones((h, w), np.float32)]).astype(np.float32).ravel())
    image.update()
    return image


def light(lamp):
    """Lights the scene; returns the background node, whose strength the flat id renders turn off."""
    image = float_image("room", room_image(uniform(-2.6, 2.4)))
    image.pack()
    world = bpy.data.worlds.new("room")
    stage.scene.world = world
    world.use_nodes = True
    background = world.node_tree.nodes["Background"]
    room = node(world.node_tree, "TexEnvironment")
    room.image = image
    world.node_tree.links.new(room.outputs[0], background.inputs[0])
    background.inputs[1].default_value = uniform(0.34, 0.5)
    side = dice.choice([-1, 1])
    area = bpy.data.lights.new("window", "AREA")
    area.shape = "RECTANGLE"
    area.size, area.size_y = uniform(1.4, 2.8), uniform(1.4, 2.6)
    area.energy = uniform(*lamp.energy)
    area.color = (1, uniform(0.86, 0.97), uniform(0.72, 0.92))
    holder = bpy.data.objects.new("window", area)
    stage.things.objects.link(holder)
    holder.location = (side * uniform(*lamp.aside), uniform(*lamp.deep), uniform(*lamp.high))
    holder.rotation_euler = (Vector((0, 0, 0)) - holder.location).to_track_quat("-Z", "Y").to_euler()
    return background
