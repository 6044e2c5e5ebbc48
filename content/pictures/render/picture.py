"""The picture itself: rendered, denoised, a little vignetted and grained, and kept small."""

import os

import bpy
import cv2
import numpy as np

import stage
from denoise import denoise
from dice import uniform
from light import float_image

LARGEST = 120_000
FINEST = 4
BEST_QUALITY, WORST_QUALITY = 85, 70
PASSES = {"colour": "Image", "albedo": "Denoising Albedo", "normal": "Denoising Normal", "depth": "Denoising Depth"}


def set_up(seed, samples):
    cycles, scene = stage.scene.cycles, stage.scene
    cycles.samples = samples
    cycles.use_adaptive_sampling = False
    cycles.pixel_filter_type = "BLACKMAN_HARRIS"
    cycles.filter_width = 1.5
    cycles.max_bounces = 12
    cycles.diffuse_bounces = 2
    cycles.glossy_bounces = 3
    cycles.transmission_bounces = 12
    cycles.transparent_max_bounces = 8
    cycles.caustics_reflective = False
    cycles.caustics_refractive = False
    cycles.sample_clamp_indirect = 2
    cycles.blur_glossy = 0.6
    cycles.seed = seed % 2**31
    scene.view_settings.view_transform = "Filmic"
    scene.view_settings.look = "High Contrast"
    scene.view_settings.exposure = uniform(-0.55, -0.15)
    scene.render.image_settings.color_mode = "RGB"
    scene.render.image_settings.color_depth = "16"
    scene.render.dither_intensity = 1


def spare():
    """Drops what costs time and is not seen at this size: the finest grain of patterns, light after its second bounce."""
    for material in bpy.data.materials:
        for node in material.node_tree.nodes if material.use_nodes else ():
            if node.type == "TEX_NOISE":
                node.inputs["Detail"].default_value = min(FINEST, node.inputs["Detail"].default_value)
    cycles = stage.scene.cycles
    cycles.use_fast_gi = True
    cycles.fast_gi_method = "REPLACE"
    cycles.ao_bounces_render = 2


def keep_passes():
    """What the denoiser needs is written beside the picture, in full precision."""
    stage.scene.view_layers[0].cycles.denoising_store_passes = True
    stage.scene.use_nodes = True
    tree = stage.scene.node_tree
    tree.nodes.clear()
    layers = tree.nodes.new("CompositorNodeRLayers")
    files = tree.nodes.new("CompositorNodeOutputFile")
    files.base_path = stage.folder
    files.format.file_format = "OPEN_EXR"
    files.format.color_depth = "32"
    files.format.color_mode = "RGB"
    tree.links.new(layers.outputs["Image"], tree.nodes.new("CompositorNodeComposite").inputs[0])
    files.file_slots.clear()
    for name, output in PASSES.items():
        files.file_slots.new(name + "_")
        tree.links.new(layers.outputs[output], files.inputs[-1])


def read_pass(name):
    image = bpy.data.images.load(os.path.join(stage.folder, f"{name}_0001.exr"))
    image.colorspace_settings.name = "Raw"
    flat = np.empty(stage.WIDTH * stage.HEIGHT * image.channels, np.float32)
    image.pixels.foreach_get(flat)
    return flat.reshape(stage.HEIGHT, stage.WIDTH, image.channels)[::-1, :, :3].copy()


def developed(light):
    """Linear light through Blender's film curve, 0 to 1, blue first."""
    path = os.path.join(stage.folder, "developed.png")
    stage.scene.use_nodes = False
    float_image("denoised", light[::-1]).save_render(path, scene=stage.scene)
    return cv2.imread(path, cv2.IMREAD_UNCHANGED)[..., :3].astype(np.float32) / 65535


def as_of_a_camera(image, seed):
    """Darker to the corners, a little grain."""
    h, w = image.shape[:2]
    y, x = np.mgrid[0:h, 0:w]
    off_centre = ((x - w / 2) ** 2 + (y - h / 2) ** 2) / ((w / 2) ** 2 + (h / 2) ** 2)
    chance = np.random.RandomState(seed)
    grain = chance.normal(0, 1, (h, w, 3)).astype(np.float32) * 0.4 + chance.normal(0, 1, (h, w, 1)).astype(np.float32)
    image = image * (1 - 0.18 * off_centre[..., None]) + cv2.GaussianBlur(grain, (0, 0), 0.55) * 0.004
    return (np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8)


def encoded(image):
    """JPEG bytes of at most LARGEST, and the quality that this took."""
    quality = BEST_QUALITY
    while True:
        _, jpeg = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])
        if len(jpeg) <= LARGEST or quality <= WORST_QUALITY:
            return jpeg.tobytes(), quality
        quality -= 3


def take(scene, samples):
    """Renders what the scene's camera sees."""
    scene.focus.apply()
    set_up(scene.seed, samples)
    spare()
    keep_passes()
    stage.scene.render.filepath = os.path.join(stage.folder, "raw.png")
    bpy.ops.render.render(write_still=True)
    colour, albedo, normal, depth = (read_pass(name) for name in PASSES)
    calm = denoise(colour, albedo, normal, np.minimum(depth[..., 0], 60))
    light = 0.96 * calm + 0.04 * colour
    return encoded(as_of_a_camera(developed(light), scene.seed))
