"""The one source of chance. The order of calls is part of a seed's scene: a new call in the middle changes every scene after it."""

import random

dice = random.Random()
uniform = dice.uniform


def sow(seed):
    dice.seed(seed)
