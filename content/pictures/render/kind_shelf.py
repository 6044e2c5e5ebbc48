"""Shelf: books and home things on a board, seen from the front, so that things stand before others."""

import math

import models_drink as drink
import models_home as home
import models_paper as paper
import models_table as table
import models_toys as toys
import stage
from dice import dice, uniform
from kind import Camera, Ground, Kind, Lamp
from shapes import box, mesh
from surfaces import TINTED_WALLS, WOODS, painted, plaster, wood

MAKERS = {
    "book": paper.shelf_book,
    "box": paper.storage_box,
    "frame": paper.frame,
    "jar": home.jar,
    "vase": home.vase,
    "candle": home.candle,
    "clock": home.clock,
    "block": toys.toy_block,
    "teapot": home.teapot,
    "plant": home.plant,
    "ball": toys.ball,
    "tin": home.tin,
    "bottle": drink.bottle,
    "mug": drink.mug,
    "bowl": table.bowl,
}
OFTEN = ("book", "book", "book", "jar", "candle", "block", "vase")
FRONT, BACK = -1.7, 1.75
SMALL = ["candle", "block", "clock", "mug", "bowl", "jar", "plant", "ball", "tin"]


def room(setting):
    """A board before a wall or a wooden back, with another board above."""
    board = painted() if setting == "white" else wood(WOODS[1] if setting == "dark" else dice.choice(WOODS))
    box("board", 14, BACK - FRONT, 0.22, board, 0.02, (0, (BACK + FRONT) / 2, -0.22))
    above = uniform(3.15, 3.7)
    box("upper", 14, BACK - FRONT, 0.22, board, 0.02, (0, (BACK + FRONT) / 2, above))
    back = wood(dice.choice([WOODS[0], WOODS[2], WOODS[3]])) if setting == "dark" else plaster(TINTED_WALLS)
    mesh("wall", [(-20, BACK, -8), (20, BACK, -8), (20, BACK, 12), (-20, BACK, 12)], [(0, 1, 2, 3)], back, False)
    return Ground(back=BACK + 0.13, front=FRONT + 0.06)


def spot(view, cut):
    """Anywhere on the board that the picture shows; for a thing to be cut, near its left or right edge."""
    y = uniform(FRONT + 0.3, BACK - 0.3)
    away = y - view.position.y
    half = away * stage.WIDTH / 2 / view.pixels
    u = dice.choice([-1, 1]) * uniform(0.84, 1.1) if cut else uniform(-0.96, 0.96)
    return view.position.x + away * view.away.x / view.away.y + u * half, y


def heading(cls, across):
    """Spines, faces, labels and pictures to the front; handles and spouts to the side."""
    if cls in ("bottle", "tin"):
        return -math.pi / 2 + uniform(-0.7, 0.7)
    if cls in ("mug", "teapot"):
        return across + dice.choice([0, math.pi]) + uniform(-0.6, 0.6)
    if cls == "book":
        return uniform(-0.12, 0.12)
    if cls in ("box", "frame", "clock"):
        return uniform(-0.4, 0.4)
    if cls == "block":
        return uniform(-0.8, 0.8)
    return uniform(0, 2 * math.pi)


SHELF = Kind(
    name="shelf",
    makers=MAKERS,
    settings=["wood", "wood", "white", "dark"],
    room=room,
    families={setting: list(MAKERS) + list(OFTEN) for setting in ("wood", "white", "dark")},
    heading=heading,
    camera=Camera(
        elevation=(5, 15),
        azimuth=(-0.28, 0.28),
        distance=(8.4, 9.8),
        distance_easy=(7.8, 9.0),
        target=((-0.4, 0.4), (-0.3, 0.3), (0.95, 1.3)),
    ),
    lamp=Lamp(aside=(2, 6), deep=(-10, -7), high=(2.5, 6), energy=(1500, 2600)),
    spot=spot,
    parts={
        "mug": {"handle": "handle", "liq": "contents"},
        "bottle": {"liq": "contents", "label": "label", "cap": "cap"},
        "jar": {"liq": "contents", "lid": "lid"},
        "teapot": {"handle": "handle", "lid": "lid"},
    },
    single=("plant", "teapot", "clock"),
    first={"box": 0, "frame": 1, "book": 2, "bowl": 3},
    carriers={"book": SMALL, "box": SMALL, "bowl": ["ball"]},
    loose={"bowl": 0.0, "box": 0.25},
    rows=("book",),
)
