package dev.touchstone.scene.internal;

/** Street trees of several climates, and what is planted in tubs. */
final class Trees {

    enum Kind {
        ROUND,
        PALM,
        CYPRESS,
        BLOSSOM,
        SHRUB;

        /** What grows instead where it snows. */
        Kind inSnow() {
            return this == PALM ? CYPRESS : this == BLOSSOM ? ROUND : this;
        }
    }

    private static final int SNOW = 0xF1F4F7;

    private Trees() {}

    static Figure tree(Kind kind, double x, double z, Dice dice) {
        double tall = dice.between(0.85, 1.15);
        int leaf = switch (kind) {
            case ROUND -> dice.ink(0x6F9A57, 0x5B8A5A, 0x8AA552, 0x4E7F63, 0xC79A45);
            case PALM -> dice.ink(0x5E9458, 0x4F8B63);
            case CYPRESS -> dice.ink(0x3F6B50, 0x4A7350);
            case BLOSSOM -> dice.ink(0xE3A6B4, 0xEBC3C0, 0xB59AD0);
            case SHRUB -> dice.ink(0x5F8C55, 0x7C9B4F);
        };
        boolean mirrored = dice.chance(0.5);
        return switch (kind) {
            case PALM -> new FlatFigure("tree", x, z, 0.3, 0.6, 3.5 * tall, mirrored, (s, t) -> palm(s, t, tall, leaf));
            case CYPRESS ->
                new FlatFigure("tree", x, z, 0.4, 0.6, 3.5 * tall, mirrored, (s, t) -> cypress(s, t, tall, leaf))
                        .underSnow((s, t) -> cypressSnow(s, tall));
            case SHRUB ->
                new FlatFigure("planter", x, z, 0.5, 0.5, 1, mirrored, (s, t) -> shrub(s, t, leaf))
                        .underSnow((s, t) -> s.blob(SNOW, -0.4, 0.84, -0.16, 1.1, 0.22, 1.06, 0.4, 0.84, 0, 0.9));
            default ->
                new FlatFigure("tree", x, z, 0.35, 1.3, 3.4 * tall, mirrored, (s, t) -> round(s, t, tall, leaf))
                        .underSnow((s, t) -> roundSnow(s, tall));
        };
    }

    private static void round(Sketch s, Subject t, double k, int leaf) {
        s.part(t, "trunk").polygon(0x6B4E3A, -0.15, 0, -0.09, 2.4 * k, 0.09, 2.4 * k, 0.14, 0);
        s.line(0x6B4E3A, 0.1, 0, 1.9 * k, 0.7, 2.9 * k).line(0x6B4E3A, 0.1, 0, 1.8 * k, -0.6, 2.7 * k);
        s.details().polygon(0x543C2D, 0.02, 0, 0.02, 2.3 * k, 0.09, 2.4 * k, 0.14, 0);
        s.part(t, "crown");
        int dark = Rgb.tone(leaf, 0.8);
        s.blob(
                dark, -1.75, 3.1 * k, -1.3, 4.1 * k, -0.3, 4.9 * k, 0.9, 4.6 * k, 1.7, 3.6 * k, 1.4, 2.6 * k, 0.5,
                2.3 * k, -0.6, 2.25 * k, -1.5, 2.5 * k);
        s.details();
        s.blob(
                leaf, -1.6, 3.3 * k, -1.2, 4.1 * k, -0.3, 4.8 * k, 0.7, 4.5 * k, 1.2, 3.7 * k, 0.8, 3.1 * k, -0.2,
                3.2 * k, -0.9, 2.8 * k);
        int lit = Rgb.tone(leaf, 1.14);
        s.blob(lit, -1.2, 3.7 * k, -0.8, 4.2 * k, -0.2, 4.55 * k, 0.3, 4.2 * k, -0.2, 3.8 * k, -0.8, 3.5 * k);
        s.oval(0.75, 3.9 * k, 0.22, 0.14, lit)
                .oval(-0.9, 2.75 * k, 0.25, 0.12, leaf)
                .oval(0.7, 2.9 * k, 0.3, 0.13, leaf);
    }

    private static void roundSnow(Sketch s, double k) {
        s.blob(
                SNOW, -1.25, 3.95 * k, -0.9, 4.35 * k, -0.3, 4.78 * k, 0.7, 4.52 * k, 1.3, 3.9 * k, 0.7, 4.1 * k, 0.2,
                3.95 * k, -0.3, 4.25 * k, -0.8, 3.9 * k);
        s.blob(SNOW, -1.5, 3.1 * k, -1.0, 3.35 * k, -0.4, 3.15 * k, -0.9, 3.05 * k);
        s.blob(SNOW, 0.4, 3.3 * k, 0.9, 3.5 * k, 1.45, 3.25 * k, 0.9, 3.2 * k);
    }

    private static void cypressSnow(Sketch s, double k) {
        s.blob(SNOW, -0.12, 4.1 * k, 0, 4.65 * k, 0.14, 4.0 * k, 0, 4.0 * k);
        s.blob(SNOW, -0.36, 2.7 * k, -0.05, 3.1 * k, 0.3, 2.6 * k, 0, 2.6 * k);
        s.blob(SNOW, -0.48, 1.5 * k, 0, 1.8 * k, 0.45, 1.4 * k, 0, 1.4 * k);
    }

    private static void palm(Sketch s, Subject t, double k, int leaf) {
        s.part(t, "trunk");
        s.polygon(0x8E7154, -0.17, 0, 0.02, 2.4 * k, 0.2, 4.5 * k, 0.36, 4.5 * k, 0.2, 2.4 * k, 0.12, 0);
        s.details();
        for (int i = 1; i < 12; i++) {
            double y = 4.4 * k * i / 12;
            s.line(0x735A42, 0.03, -0.08 + y * 0.07, y, 0.12 + y * 0.06, y + 0.06);
        }
        s.part(t, "crown");
        double cx = 0.28;
        double cy = 4.5 * k;
        for (int i = 0; i < 9; i++) {
            double a = Math.PI * (i / 8.0) * 1.25 - 0.4;
            double dx = StrictMath.cos(a);
            double dy = StrictMath.sin(a);
            double tipX = cx + dx * 1.7;
            double tipY = cy + dy * 0.9 - 0.5;
            double midX = cx + dx * 0.95;
            double midY = cy + dy * 1.05 + 0.12;
            s.blob(
                    Rgb.tone(leaf, i % 2 == 0 ? 1.02 : 0.82),
                    cx,
                    cy,
                    midX - dy * 0.17,
                    midY + 0.14,
                    tipX,
                    tipY,
                    midX + dy * 0.12,
                    midY - 0.17);
        }
        s.oval(cx, cy - 0.05, 0.14, 0.13, 0xA5793F);
    }

    private static void cypress(Sketch s, Subject t, double k, int leaf) {
        s.part(t, "trunk").polygon(0x5E4736, -0.1, 0, -0.08, 0.6, 0.08, 0.6, 0.1, 0);
        s.part(t, "crown")
                .blob(
                        Rgb.tone(leaf, 0.85),
                        -0.5,
                        0.5,
                        -0.62,
                        1.6 * k,
                        -0.35,
                        3.4 * k,
                        0,
                        4.9 * k,
                        0.35,
                        3.4 * k,
                        0.62,
                        1.6 * k,
                        0.5,
                        0.5);
        s.details().blob(leaf, -0.42, 0.7, -0.54, 1.6 * k, -0.3, 3.3 * k, 0, 4.6 * k, 0.1, 3.0 * k, 0.05, 1.2);
    }

    private static void shrub(Sketch s, Subject t, int leaf) {
        s.part(t, "tub").polygon(0xB5694A, -0.42, 0.5, 0.42, 0.5, 0.34, 0, -0.34, 0);
        s.details()
                .polygon(0x964F36, 0.1, 0.5, 0.42, 0.5, 0.34, 0, 0.1, 0)
                .box(-0.44, 0.44, 0.88, 0.09, 0.02, 0xC67B5A);
        s.part(t, "crown")
                .blob(Rgb.tone(leaf, 0.85), -0.5, 0.5, -0.55, 0.85, -0.2, 1.15, 0.25, 1.1, 0.55, 0.8, 0.45, 0.5);
        s.details().blob(leaf, -0.45, 0.6, -0.45, 0.85, -0.15, 1.08, 0.15, 0.95, 0, 0.7);
    }
}
