"""The kinds of scene by name."""

from kind_desk import DESK
from kind_shelf import SHELF
from kind_tabletop import TABLETOP

KINDS = {kind.name: kind for kind in (TABLETOP, DESK, SHELF)}
