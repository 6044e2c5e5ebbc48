"""Takes the grain out of a path-traced picture: an edge-avoiding a-trous filter on the light alone.

Colour is divided by albedo first, so that prints and patterns stay sharp. Two points are mixed the more, the more alike
their normals, albedo and depth are, and the less their surroundings differ beyond the noise that is expected there.
"""

import cv2
import numpy as np

LUMINANCE = np.array([0.25, 0.6, 0.15], np.float32)
KERNEL = (1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16)
STEPS = (1, 2, 4, 8)
TOLERANCE = 1.0


def median(image, size):
    return np.dstack([cv2.medianBlur(np.ascontiguousarray(image[..., i]), size) for i in range(3)])


def without_fireflies(light):
    """Lone bright or dark points replaced; and the noise expected at each point."""
    grey = light @ LUMINANCE
    mean = cv2.blur(grey, (7, 7))
    noise = np.maximum(cv2.blur(grey * grey, (7, 7)) - mean * mean, 1e-5).astype(np.float32)
    usual = cv2.medianBlur(noise, 5)
    calm = median(light, 5)
    lone = np.abs(grey - calm @ LUMINANCE) > 3 * np.sqrt(usual) + 0.05
    light[lone] = calm[lone]
    return light, np.minimum(noise, usual * 4 + 1e-5)


def spread(light, noise, features, depth, step):
    """One pass: each point mixed with 24 others that lie `step` apart; also the share of them that were alike."""
    h, w = depth.shape
    rim = 2 * step
    padded = [
        cv2.copyMakeBorder(a, rim, rim, rim, rim, cv2.BORDER_REFLECT_101)
        for a in (light, features, depth, light @ LUMINANCE, noise)
    ]
    grey = light @ LUMINANCE
    total, weights, squares = np.zeros_like(light), np.zeros_like(grey), np.zeros_like(grey)
    for i in range(5):
        for j in range(5):
            there = (slice(i * step, i * step + h), slice(j * step, j * step + w))
            light_, features_, depth_, grey_, noise_ = (a[there] for a in padded)
            gap = features_ - features
            beyond = cv2.blur((grey_ - grey) ** 2 - noise - np.minimum(noise, noise_), (5, 5))
            expected = cv2.blur(noise + noise_, (5, 5)) + 1e-5
            unlike = (
                np.einsum("ijk,ijk->ij", gap, gap)
                + np.abs(depth_ - depth) / (depth * 0.02 + 0.001) * (0.25 / step)
                + np.maximum(beyond, 0) / (TOLERANCE**2 * expected)
            )
            weight = np.exp(-unlike) * (KERNEL[i] * KERNEL[j])
            total += weight[..., None] * light_
            weights += weight
            squares += weight * weight * noise_
    return total / weights[..., None], squares / weights**2, weights


def denoise(colour, albedo, normal, depth):
    albedo = np.clip(albedo, 0, 1) + 0.03
    light = np.log1p(np.clip(colour / albedo, 0, 60) * 4).astype(np.float32)
    light, noise = without_fireflies(light)
    features = np.dstack([normal * np.sqrt(12), albedo * np.sqrt(60)]).astype(np.float32)
    alike = 0
    for step in STEPS:
        light, noise, weights = spread(light, noise, features, depth, step)
        alike = alike + weights / len(STEPS)
    smooth = np.expm1(light) / 4 * albedo
    calm = median(smooth.astype(np.float32), 3)
    jump = np.abs(np.log1p(smooth @ LUMINANCE * 4) - np.log1p(calm @ LUMINANCE * 4))
    lone = (alike < 0.45) & (jump > 0.12)
    smooth[lone] = calm[lone]
    return smooth
