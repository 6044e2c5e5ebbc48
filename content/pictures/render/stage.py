"""The empty Blender scene that a picture is built in, and the folder for its working files."""

import os

import bpy

WIDTH, HEIGHT = 960, 640

scene = None
things = None
folder = None


def clear(working_folder):
    """Starts over: nothing of an earlier picture is left."""
    global scene, things, folder
    os.makedirs(working_folder, exist_ok=True)
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    things = scene.collection
    folder = working_folder
