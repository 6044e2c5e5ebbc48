"""Puts things into the scene: apart from each other, well inside the picture or clearly cut, some before others."""

import math
from dataclasses import dataclass

from mathutils import Vector

from dice import dice, uniform
from thing import Thing

TRIES = 160
TRIES_TO_CUT = 110
HIGH = 0.4


@dataclass(frozen=True)
class Quota:
    """How full a scene is, and how likely a thing is put just before or behind another."""

    fewest: int
    most: int
    near: float
    least: int
    """fewer things than this, or fewer classes than the next, and the seed is refused unmeasured"""
    classes: int


QUOTAS = {"easy": Quota(4, 7, 0, 4, 1), "middle": Quota(8, 12, 0.6, 8, 6), "hard": Quota(12, 16, 0.85, 10, 6)}


class Arrangement:
    def __init__(self, kind, setting, ground, view, difficulty):
        self.kind, self.ground, self.view = kind, ground, view
        self.easy = difficulty == "easy"
        self.quota = QUOTAS[difficulty]
        self.things = []
        self._circles = []
        self._high_circles = []
        self._boxes = []
        middle = 0.22 if dice.random() < 0.55 else 0
        hard = 0.24 if dice.random() < 0.8 else 0
        cut = {"easy": 0, "middle": middle, "hard": hard}[difficulty]
        number = dice.randint(14, 17) if difficulty == "hard" else dice.randint(self.quota.fewest, self.quota.most)
        for cls in self._bag(kind.families[setting], number):
            if not self._full:
                self._place(cls, cut)
        classes = len({thing.cls for thing in self.things})
        self.hopeless = len(self.things) < self.quota.least or classes < self.quota.classes

    @property
    def _full(self):
        return self.kind.bounded and len(self.things) >= self.quota.most

    def _bag(self, family, number):
        bag = []
        while len(bag) < number:
            cls = dice.choice(family)
            if bag.count(cls) < (1 if cls in self.kind.single else 2 if self.easy else 3):
                bag.append(cls)
        last = max(self.kind.first.values(), default=0) + 1
        return sorted(bag, key=lambda cls: self.kind.first.get(cls, last))

    def _place(self, cls, cut):
        thing = Thing(self.kind, cls)
        to_cut = dice.random() < cut and cls not in self.kind.headed
        stood = self._stand_beside(thing) if cls in self.kind.rows and not self.easy else False
        if not stood and not self._stand_somewhere(thing, to_cut):
            thing.discard()
            return
        tops = self.kind.carriers.get(cls)
        if not self.easy and tops and not thing.is_tall and not self._full and dice.random() < self.kind.resting:
            self._rest(Thing(self.kind, dice.choice(tops)), thing)

    def _stand_somewhere(self, thing, to_cut):
        for attempt in range(TRIES):
            turn = self.kind.heading(thing.cls, self.view.across_angle)
            want = "cut" if to_cut and attempt < TRIES_TO_CUT else "in"
            spot = self._spot(thing, want == "cut")
            if spot is None or not self.ground.holds(spot[0], spot[1], thing.reach):
                continue
            if self._stand(thing, spot[0], spot[1], turn, want):
                return True
        return False

    def _spot(self, thing, cut):
        if not cut and self._circles and dice.random() < self.quota.near:
            hidden = self.kind.behind and self._high_circles and dice.random() < self.kind.behind
            x, y, r = dice.choice(self._high_circles if hidden else self._circles)
            step = 1 if hidden else dice.choice([-1, 1])
            return (
                Vector((x, y))
                + self.view.away * step * (r + thing.reach + uniform(0.0, 0.22))
                + self.view.across * uniform(-1, 1) * 0.62 * (r + thing.reach)
            )
        return self.kind.spot(self.view, cut)

    def _stand(self, thing, x, y, turn, want, apart=True):
        circles = thing.circles(x, y, turn)
        if apart and not self._free(circles):
            return False
        points = thing.posed(x, y, 0, turn)
        framing, box = self.view.framing(points)
        if framing != want:
            return False
        if self.easy and any(self._close(box, other) for other in self._boxes):
            return False
        if thing.meets(points, self.things):
            return False
        thing.stand(x, y, 0, turn, points)
        self.things.append(thing)
        self._circles += circles
        if thing.high[2] > HIGH:
            self._high_circles += circles
        self._boxes.append(box)
        return True

    def _free(self, circles, gap=0.03):
        return all((a - c) ** 2 + (b - d) ** 2 > (r + s + gap) ** 2 for a, b, r in circles for c, d, s in self._circles)

    @staticmethod
    def _close(a, b):
        return a[0] < b[2] + 8 and b[0] < a[2] + 8 and a[1] < b[3] + 8 and b[1] < a[3] + 8

    def _stand_beside(self, thing):
        """Like books in a row: at the right of the last of its class, front edges in line."""
        mates = [t for t in self.things if t.cls == thing.cls and t.is_tall and t.rests_on is None]
        if not mates or not thing.is_tall or dice.random() > 0.8:
            return False
        mate = mates[-1]
        x, y, _, turn = mate.place
        across = mate.at_origin.max(0)[0] - thing.at_origin.min(0)[0] + uniform(0.01, 0.05)
        forward = mate.at_origin.min(0)[1] - thing.at_origin.min(0)[1]
        c, s = math.cos(turn), math.sin(turn)
        x, y = x + across * c - forward * s, y + across * s + forward * c
        return self.ground.holds(x, y, thing.reach) and self._stand(thing, x, y, turn, "in", apart=False)

    def _rest(self, thing, carrier):
        """On a book, or in the middle of a plate or bowl: lowered until it just touches."""
        k = self.kind.loose.get(carrier.cls, 0.14)
        x, y = carrier.place[0] + uniform(-k, k), carrier.place[1] + uniform(-k, k)
        turn = self.kind.heading(thing.cls, self.view.across_angle)
        high, low = carrier.high[2] + 0.05, 0.0
        for _ in range(12):
            z = (high + low) / 2
            if thing.tree(thing.posed(x, y, z, turn)).overlap(carrier.shape):
                low = z
            else:
                high = z
        z = high + 0.0005
        points = thing.posed(x, y, z, turn)
        if self.view.framing(points)[0] == "in" and not thing.meets(points, self.things):
            thing.stand(x, y, z, turn, points, rests_on=carrier)
            self.things.append(thing)
        else:
            thing.discard()
