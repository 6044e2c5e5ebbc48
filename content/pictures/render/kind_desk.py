"""Desk: tools, paper and devices on a desk top, seen from where one sits."""

import math

import models_desk as device
import models_drink as drink
import models_home as home
import models_office as office
import models_paper as paper
import models_small as small
import models_table as table
from dice import dice, uniform
from kind import Camera, Ground, Kind, Lamp
from shapes import box, mesh
from surfaces import PLAIN_WALLS, TINTED_WALLS, WOODS, painted, plaster, wood

MAKERS = {
    "keyboard": device.keyboard,
    "mouse": device.mouse,
    "phone": device.phone,
    "calculator": device.calculator,
    "notebook": paper.notebook,
    "book": table.book,
    "sticky-notes": paper.sticky_notes,
    "pen": office.pen,
    "pencil": small.pencil,
    "ruler": office.ruler,
    "eraser": office.eraser,
    "scissors": office.scissors,
    "tape": office.tape,
    "stapler": office.stapler,
    "mug": drink.mug,
    "plant": home.plant,
}
LONG = ("keyboard", "pen", "pencil", "ruler", "scissors", "stapler")
OFTEN = ("pen", "pencil", "mug", "tape", "notebook", "book")
ON_PAPER = ["pen", "pencil", "eraser", "sticky-notes", "mouse", "calculator", "phone", "scissors", "tape", "mug"]


def room(setting):
    """A desk top against or before a wall."""
    top = painted() if setting == "painted" else wood(dice.choice(WOODS))
    back = uniform(3.0, 4.2)
    box("desk", 18, 16, 0.3, top, 0.04, (0, back - 8, -0.3))
    wall = back + uniform(0.05, 2.5)
    mesh(
        "wall",
        [(-20, wall, -8), (20, wall, -8), (20, wall, 12), (-20, wall, 12)],
        [(0, 1, 2, 3)],
        plaster(PLAIN_WALLS + TINTED_WALLS),
        False,
    )
    floor = wood(WOODS[1])
    mesh("floor", [(-20, -20, -7), (20, -20, -7), (20, 20, -7), (-20, 20, -7)], [(0, 1, 2, 3)], floor, False)
    return Ground(back)


def heading(cls, across):
    """Keys and screens readable, a mug's handle to the side, long things never end-on."""
    if cls == "keyboard":
        return across + math.pi + uniform(-0.3, 0.3)
    if cls == "mouse":
        return across + uniform(-0.6, 0.6)
    if cls in ("phone", "calculator", "sticky-notes", "notebook"):
        return across + math.pi + uniform(-0.6, 0.6)
    if cls == "mug":
        return across + dice.choice([0, math.pi]) + uniform(-0.8, 0.8)
    if cls in LONG:
        return across + dice.choice([0, math.pi]) + uniform(-0.95, 0.95)
    return uniform(0, 2 * math.pi)


DESK = Kind(
    name="desk",
    makers=MAKERS,
    settings=["wood", "wood", "painted"],
    room=room,
    families={setting: list(MAKERS) + list(OFTEN) for setting in ("wood", "painted")},
    heading=heading,
    camera=Camera(
        elevation=(22, 40),
        distance=(8.8, 10.8),
        distance_easy=(8.0, 9.6),
        target=((-0.4, 0.4), (-0.2, 0.4), (0.0, 0.4)),
    ),
    lamp=Lamp(energy=(2400, 4200)),
    parts={"mug": {"handle": "handle", "liq": "contents"}},
    headed=("pen", "pencil"),
    single=("keyboard", "mouse", "plant", "ruler"),
    first={"keyboard": 0, "notebook": 1, "book": 1, "plant": 2},
    resting=0.85,
    bounded=True,
    behind=0.8,
    carriers={"book": ON_PAPER, "notebook": ON_PAPER},
    loose={"book": 0.2, "notebook": 0.2},
)
