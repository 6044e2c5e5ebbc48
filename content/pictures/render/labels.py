"""Printed labels, boxes and covers, drawn here with generic words only."""

from PIL import Image, ImageDraw, ImageFont

from dice import dice, uniform


FONTS = "/usr/share/fonts/truetype/dejavu/"


def font(s, b=True, serif=False):
    return ImageFont.truetype(FONTS + ("DejaVuSerif" if serif else "DejaVuSans") + ("-Bold" if b else "") + ".ttf", s)


def any_colour(lo=40, hi=220):
    return tuple((dice.randint(lo, hi) for _ in range(3)))


PALETTE = [
    "8c2f2b",
    "1f4e5f",
    "e0a030",
    "3b6b3a",
    "d9d2c0",
    "2b3a67",
    "b5532c",
    "6b8f9c",
    "efe6d2",
    "5a3a5c",
    "c9b458",
    "27474e",
    "a83b4d",
    "f2c9a1",
    "444b54",
]


def palette_colour():
    h = dice.choice(PALETTE)
    return tuple((int(h[i : i + 2], 16) for i in (0, 2, 4)))


def centred(d, xy, s, f, fill):
    b = d.textbbox((0, 0), s, font=f)
    d.text((xy[0] - (b[2] - b[0]) / 2, xy[1] - (b[3] - b[1]) / 2 - b[1]), s, font=f, fill=fill)


def label(words, w=1400, h=500):
    bg, ac, ink = (palette_colour(), palette_colour(), (245, 240, 225))
    im = Image.new("RGB", (w, h), bg)
    d = ImageDraw.Draw(im)
    lum = sum(bg) / 3
    ink = (35, 30, 28) if lum > 140 else ink
    d.rectangle([0, int(h * 0.08), w, int(h * 0.14)], fill=ac)
    d.rectangle([0, int(h * 0.84), w, int(h * 0.9)], fill=ac)
    for k in range(2):
        cx = int(w * (0.25 + 0.5 * k))
        wd = dice.choice(words)
        d.ellipse([cx - w * 0.11, h * 0.2, cx + w * 0.11, h * 0.2 + w * 0.22], fill=ac)
        for _ in range(9):
            x, y = (cx + uniform(-0.08, 0.08) * w, h * 0.5 + uniform(-0.12, 0.12) * w)
            r = uniform(0.012, 0.035) * w
            d.ellipse([x - r, y - r, x + r, y + r], fill=any_colour(60, 235))
        d.rectangle([cx - w * 0.15, h * 0.42, cx + w * 0.15, h * 0.63], fill=bg)
        centred(d, (cx, h * 0.525), wd, font(int(w * 0.042)), ink)
        centred(
            d,
            (cx, h * 0.76),
            dice.choice(["400 g", "500 ml", "NET 350 g", "1 kg", "250 g"]),
            font(int(w * 0.02), False),
            ink,
        )
    bx = int(w * 0.5)
    d.rectangle([bx - 60, h * 0.3, bx + 60, h * 0.75], fill=(250, 250, 250))
    for k in range(24):
        if dice.random() < 0.55:
            d.rectangle([bx - 50 + k * 4, h * 0.34, bx - 48 + k * 4, h * 0.66], fill=(20, 20, 20))
    for k in range(8):
        d.rectangle(
            [w * 0.94, h * (0.2 + 0.07 * k), w * (0.94 + uniform(0.03, 0.055)), h * (0.2 + 0.07 * k) + 6], fill=ink
        )
    return im


def carton_art(words):
    w, h = (1500, 500)
    bg, ac = (palette_colour(), palette_colour())
    im = Image.new("RGB", (w, h), bg)
    d = ImageDraw.Draw(im)
    ink = (30, 28, 26) if sum(bg) / 3 > 140 else (245, 240, 225)
    wd = dice.choice(words)
    for a, b in ((0, 0.4), (0.4, 0.6), (0.6, 1)):
        x0, x1 = (a * w, b * w)
        cx = (x0 + x1) / 2
        d.rectangle([x0, h * 0.72, x1, h], fill=ac)
        if b - a > 0.3:
            for k in range(14):
                x, y = (uniform(x0 + 30, x1 - 30), uniform(h * 0.45, h * 0.95))
                r = uniform(10, 50)
                d.ellipse([x - r, y - r, x + r, y + r], fill=any_colour(70, 230))
            centred(d, (cx, h * 0.22), wd, font(int(78 if len(wd) < 7 else 56), serif=dice.random() < 0.5), ink)
            centred(
                d,
                (cx, h * 0.38),
                dice.choice(["natural", "family pack", "fine quality", "fresh & simple"]),
                font(26, False),
                ink,
            )
        else:
            for k in range(10):
                d.rectangle([x0 + 25, 40 + k * 26, x0 + 25 + uniform(120, 230), 46 + k * 26], fill=ink)
    return im


def cover_art():
    w, h = (1000, 700)
    bg, ac = (palette_colour(), palette_colour())
    im = Image.new("RGB", (w, h), bg)
    d = ImageDraw.Draw(im)
    ink = (30, 28, 26) if sum(bg) / 3 > 140 else (245, 240, 225)
    k = dice.randrange(3)
    if k == 0:
        for i in range(8):
            r = 330 - i * 40
            d.ellipse([w / 2 - r, h * 0.62 - r, w / 2 + r, h * 0.62 + r], fill=palette_colour() if i % 2 else ac)
    elif k == 1:
        for i in range(12):
            y = h * 0.35 + i * 38
            d.polygon(
                [
                    (0, y + uniform(-30, 30)),
                    (w * 0.33, y + uniform(-40, 40)),
                    (w * 0.66, y + uniform(-40, 40)),
                    (w, y + uniform(-30, 30)),
                    (w, h),
                    (0, h),
                ],
                fill=palette_colour() if i % 3 else ac,
            )
    else:
        d.rectangle([60, 60, w - 60, h - 60], outline=ac, width=18)
        d.ellipse([w / 2 - 120, h * 0.6 - 120, w / 2 + 120, h * 0.6 + 120], fill=ac)
    t = dice.choice(
        [
            ("THE QUIET", "HARBOUR"),
            ("A FIELD", "OF PAPER"),
            ("SMALL", "GARDENS"),
            ("BREAD", "AND SALT"),
            ("NORTH", "OF NOON"),
        ]
    )
    centred(d, (w / 2, h * 0.15), t[0], font(86, serif=True), ink)
    centred(d, (w / 2, h * 0.3), t[1], font(86, serif=True), ink)
    return im
