"""Prints on desk and shelf things, drawn here: keys, screens, dials, scales, spines, pictures in frames."""

import math

import numpy as np
from PIL import Image, ImageDraw

from dice import dice, uniform
from labels import centred, font, palette_colour

TITLES = ["QUIET HARBOUR", "A FIELD OF PAPER", "SMALL GARDENS", "BREAD AND SALT", "NORTH OF NOON", "WINTER MAPS"]
TITLES += ["THE LONG ROAD", "ATLAS OF RAIN", "STONE & WATER", "HOW BRIDGES STAND", "EVENING TRAINS", "COLOURS"]


def ink_on(ground):
    return (30, 28, 26) if sum(ground) / 3 > 140 else (245, 240, 225)


def key_prints(fields, names, w, d, ground, size, scale=400):
    """Names in the middle of the keys of solids.keys."""
    image = Image.new("RGB", (int(w * scale), int(d * scale)), ground)
    draw = ImageDraw.Draw(image)
    for (x, y, _, _), name in zip(fields, names):
        if name:
            centred(draw, ((x / w + 0.5) * w * scale, (0.5 - y / d) * d * scale), name, font(size), ink_on(ground))
    return image


def screen():
    """A phone's lock screen: hills, a clock."""
    w, h = 450, 960
    high, low = palette_colour(), palette_colour()
    rise = np.linspace(0, 1, h)[:, None, None]
    sky = np.array(high) * (1 - rise) + np.array(low) * rise
    image = Image.fromarray(np.broadcast_to(sky, (h, w, 3)).astype(np.uint8), "RGB")
    draw = ImageDraw.Draw(image)
    for k in range(3):
        y = h * (0.6 + 0.13 * k)
        hills = [(x, y + 40 * math.sin(x / uniform(60, 140) + k)) for x in range(0, w + 30, 30)]
        draw.polygon(hills + [(w, h), (0, h)], fill=tuple(int(c * (0.7 - 0.15 * k)) for c in low))
    clock = f"{dice.randint(7, 19):02d}:{dice.randint(0, 59):02d}"
    centred(draw, (w / 2, h * 0.2), clock, font(104, False), (250, 250, 250))
    return image


def digits():
    """A calculator's display."""
    image = Image.new("RGB", (700, 200), (172, 184, 160))
    text = str(dice.randint(100, 99999)) + dice.choice(["", ".5", ".25"])
    ImageDraw.Draw(image).text((680, 30), text, font=font(130, False), fill=(30, 34, 30), anchor="ra")
    return image


def scale_print(length, ground):
    """A ruler's scale, one mark a millimetre, numbers at centimetres."""
    dots = 60
    image = Image.new("RGB", (int(length * 10 * dots), 200), ground)
    draw = ImageDraw.Draw(image)
    ink = ink_on(ground)
    for mm in range(5, int(length * 100) - 4):
        x = mm * dots / 10
        tall = 70 if (mm - 5) % 10 == 0 else 48 if (mm - 5) % 5 == 0 else 30
        draw.line([(x, 0), (x, tall)], fill=ink, width=2)
        if (mm - 5) % 10 == 0:
            centred(draw, (x, 105), str((mm - 5) // 10), font(36), ink)
    return image


def spine(ground):
    """The back of a book in the left two fifths, plain cover cloth in the rest (as box lays its faces out)."""
    image = Image.new("RGB", (1000, 1400), ground)
    draw = ImageDraw.Draw(image)
    accent = palette_colour()
    for y in (0.06, 0.9):
        draw.rectangle([0, 1400 * y, 400, 1400 * (y + 0.035)], fill=accent)
    title = Image.new("RGB", (1000, 400), ground)
    size = 120 if dice.random() < 0.5 else 90
    name = dice.choice(TITLES)
    centred(
        ImageDraw.Draw(title),
        (500, 200),
        name,
        font(min(size, int(1500 / len(name))), serif=dice.random() < 0.5),
        ink_on(ground),
    )
    image.paste(title.rotate(-90, expand=True), (0, 190))
    return image


def dial():
    """A clock's face at some time."""
    ground = dice.choice([(244, 240, 230), (250, 250, 248), (38, 40, 44), (222, 205, 170)])
    ink = ink_on(ground)
    image = Image.new("RGB", (800, 800), ground)
    draw = ImageDraw.Draw(image)
    for hour in range(12):
        a = math.radians(hour * 30)
        centred(draw, (400 + 300 * math.sin(a), 400 - 300 * math.cos(a)), str(hour or 12), font(84), ink)
    hour, minute = uniform(0, 12), uniform(0, 60)
    for turn, length, width in ((hour / 12, 170, 26), (minute / 60, 270, 16)):
        a = turn * 2 * math.pi
        draw.line([(400, 400), (400 + length * math.sin(a), 400 - length * math.cos(a))], fill=ink, width=width)
    draw.ellipse([376, 376, 424, 424], fill=(170, 40, 30))
    return image


def wall_art():
    """What hangs in a frame: hills, discs or stripes; never a person."""
    w, h = 600, 760
    paper = (240, 234, 220)
    image = Image.new("RGB", (w, h), paper)
    draw = ImageDraw.Draw(image)
    left, top, right, bottom = 80, 90, w - 80, h - 90
    draw.rectangle([left, top, right, bottom], fill=palette_colour())
    manner = dice.randrange(3)
    for k in range(5):
        fill = palette_colour()
        if manner == 0:
            y = top + (bottom - top) * (0.35 + 0.13 * k)
            ridge = [(x, y + uniform(-35, 35)) for x in range(left, right + 1, 55)]
            draw.polygon([(left, bottom), (left, y)] + ridge + [(right, y), (right, bottom)], fill=fill)
        elif manner == 1:
            r = uniform(35, 105)
            x, y = uniform(left + r, right - r), uniform(top + r, bottom - r)
            draw.ellipse([x - r, y - r, x + r, y + r], fill=fill)
        else:
            x = left + (right - left) * k / 5
            draw.rectangle([x, top, x + (right - left) * uniform(0.06, 0.2), bottom], fill=fill)
    return image
