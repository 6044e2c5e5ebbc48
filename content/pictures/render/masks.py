"""What is read off a mask: specks dropped, its box, its outline, its pieces."""

import cv2
import numpy as np

LEAST_SPECK = 20


def clean(mask):
    """Without the specks that an annotator cannot see."""
    _, pieces, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=8)
    keep = np.flatnonzero(stats[:, 4] >= LEAST_SPECK)
    return np.isin(pieces, keep[keep > 0])


def box(mask, left=0, top=0):
    """[x, y, w, h], moved by left and top; None for an empty mask."""
    ys, xs = np.where(mask)
    if not len(xs):
        return None
    return [
        int(xs.min() + left),
        int(ys.min() + top),
        int(xs.max() - xs.min() + 1),
        int(ys.max() - ys.min() + 1),
    ]


def longer_side(mask):
    ys, xs = np.where(mask)
    return max(np.ptp(xs) + 1, np.ptp(ys) + 1)


def pieces(mask):
    return int(cv2.connectedComponents(mask.astype(np.uint8))[0] - 1)


def outline(mask):
    """Rings in pixel-edge coordinates: the contour of the doubled mask, simplified, at most 1 px off."""
    doubled = np.kron(mask.astype(np.uint8), np.ones((2, 2), np.uint8))
    contours, tree = cv2.findContours(doubled, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    rings = []
    for contour, place in zip(contours, tree[0] if tree is not None else []):
        if cv2.contourArea(contour) < 48:
            continue
        points = (cv2.approxPolyDP(contour, 1.0, True)[:, 0] + 0.5) / 2
        if len(points) >= 3:
            rings.append(
                {"hole": bool(place[3] >= 0), "points": [[round(float(a), 1), round(float(b), 1)] for a, b in points]}
            )
    return rings


def fraction(part, whole):
    return round(float(part) / float(whole), 4) if whole else 0.0
