"""Tabletop: everyday things of kitchen and desk on a table before a wall."""

import math

import models_cutlery as cutlery
import models_drink as drink
import models_fruit as fruit
import models_small as small
import models_table as table
from dice import dice, uniform
from kind import Ground, Kind
from shapes import box, mesh
from surfaces import WOODS, cloth, painted, plaster, stone, tiles, wood

MAKERS = {
    "mug": drink.mug,
    "glass": drink.glass,
    "bottle": drink.bottle,
    "can": drink.can,
    "apple": fruit.apple,
    "orange": fruit.orange,
    "banana": fruit.banana,
    "lemon": fruit.lemon,
    "egg": fruit.egg,
    "plate": table.plate,
    "bowl": table.bowl,
    "fork": cutlery.fork,
    "spoon": cutlery.spoon,
    "knife": cutlery.knife,
    "book": table.book,
    "pencil": small.pencil,
    "die": small.die,
    "box": table.carton,
    "tealight": small.tealight,
}
KITCHEN = "mug glass bottle can apple orange banana lemon egg plate bowl fork spoon knife box".split()
DESK = "mug glass book book pencil pencil pencil die die box apple banana tealight can bottle".split()
LONG = ("lemon", "banana", "fork", "spoon", "knife", "pencil")
TOPS = {
    "wood": lambda: wood(dice.choice(WOODS)),
    "cloth": cloth,
    "stone": stone,
    "painted": painted,
}


def room(setting):
    """A table top, a wall somewhere behind it and a floor."""
    top = TOPS[setting]()
    back = uniform(2.8, 4.2)
    box("table", 16, 16, 0.4, top, 0.05, (0, back - 8, -0.4))
    wall = back + uniform(0.05, 5.0)
    paint = tiles() if setting == "stone" else plaster()
    mesh("wall", [(-20, wall, -8), (20, wall, -8), (20, wall, 12), (-20, wall, 12)], [(0, 1, 2, 3)], paint, False)
    floor = wood(WOODS[1])
    mesh("floor", [(-20, -20, -7), (20, -20, -7), (20, 20, -7), (-20, 20, -7)], [(0, 1, 2, 3)], floor, False)
    return Ground(back)


def heading(cls, across):
    """Labels turned to the camera, a mug's handle well to the side, long things never end-on."""
    if cls in ("can", "bottle"):
        return -math.pi / 2 + uniform(-0.9, 0.9)
    if cls == "box":
        return uniform(-0.9, 0.9)
    if cls == "mug":
        return across + dice.choice([0, math.pi]) + uniform(-0.8, 0.8)
    if cls in LONG:
        return across + dice.choice([0, math.pi]) + uniform(-1.05, 1.05)
    return uniform(0, 2 * math.pi)


TABLETOP = Kind(
    name="tabletop",
    makers=MAKERS,
    settings=["wood", "wood", "wood", "cloth", "cloth", "stone", "stone", "painted"],
    room=room,
    families={"wood": list(MAKERS), "cloth": KITCHEN, "stone": KITCHEN, "painted": DESK},
    heading=heading,
    parts={
        "mug": {"handle": "handle", "liq": "contents"},
        "glass": {"liq": "contents"},
        "bottle": {"liq": "contents", "label": "label", "cap": "cap"},
    },
    headed=("fork", "spoon", "knife"),
    single=("plate", "bowl"),
    first={"plate": 0, "bowl": 0, "book": 1},
    carriers={
        "book": ["mug", "apple", "orange", "lemon", "die", "tealight", "egg"],
        "plate": ["apple", "orange", "lemon", "egg", "glass", "mug"],
        "bowl": ["apple", "orange", "lemon"],
    },
    loose={"bowl": 0.0},
)
