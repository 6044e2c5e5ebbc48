"""What a kind of scene is: its classes, its room, its camera, and how its things may stand."""

import math
from dataclasses import dataclass, field
from typing import Callable

from dice import dice, uniform


@dataclass(frozen=True)
class Ground:
    """What things stand on, at height 0: where it ends. y grows away from the camera."""

    back: float
    front: float = -math.inf
    side: float = math.inf

    def holds(self, x, y, reach):
        return y + reach <= self.back - 0.15 and y - reach >= self.front and abs(x) + reach <= self.side


@dataclass(frozen=True)
class Camera:
    """Ranges that the camera is drawn from; angles in degrees, lengths in units of 10 cm."""

    elevation: tuple = (19, 42)
    azimuth: tuple = (-0.3, 0.3)
    distance: tuple = (8.2, 10.2)
    distance_easy: tuple = (7.2, 8.8)
    target: tuple = ((-0.4, 0.4), (-0.3, 0.3), (0.2, 0.6))
    lens: tuple = (40, 52)


@dataclass(frozen=True)
class Lamp:
    """Where the window stands that lights the scene: aside, deep, high; and how strong it is."""

    aside: tuple = (6, 9)
    deep: tuple = (-5, 2.2)
    high: tuple = (5, 9)
    energy: tuple = (3200, 5200)


def table_spot(view, cut):
    """A point of the table by where it shows in the picture, or None; for a thing to be cut, near an edge."""
    if not cut:
        return view.ground_at(uniform(0.03, 0.97), uniform(0.1, 0.98))
    if dice.random() < 0.65:
        return view.ground_at(dice.choice([uniform(-0.06, 0.07), uniform(0.93, 1.06)]), uniform(0.3, 1.05))
    return view.ground_at(uniform(0, 1), uniform(0.9, 1.1))


@dataclass(frozen=True)
class Kind:
    name: str
    makers: dict
    """class to its maker, which returns parts and footprint circles (x, y, radius)"""
    settings: list
    """names of settings, the likelier the oftener"""
    room: Callable
    """setting to Ground; builds what things stand on and before"""
    families: dict
    """setting to the classes seen there, the likelier the oftener"""
    heading: Callable
    """class and the direction across the view to the way it is turned"""
    camera: Camera = Camera()
    lamp: Lamp = Lamp()
    spot: Callable = table_spot
    parts: dict = field(default_factory=dict)
    """class to {name of a mesh: part}; other meshes are its body"""
    headed: tuple = ()
    """classes told apart by their far end (+x) only"""
    single: tuple = ()
    """classes seen at most once"""
    first: dict = field(default_factory=dict)
    """class to its turn; others come later, when less room is left"""
    carriers: dict = field(default_factory=dict)
    """class to the classes that may rest on it"""
    loose: dict = field(default_factory=dict)
    """carrier to how far from its middle a thing may rest, 0.14 where not named"""
    resting: float = 0.55
    """how likely a carrier carries something"""
    bounded: bool = False
    """whether no more things are put down once the scene is as full as it may be"""
    behind: float = 0.0
    """how likely a thing that is put near another is put behind a high one; for kinds of mostly flat things"""
    rows: tuple = ()
    """classes that may stand side by side like books"""
