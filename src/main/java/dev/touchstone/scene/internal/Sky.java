package dev.touchstone.scene.internal;

import dev.touchstone.scene.Weather;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Sky, clouds and what stands far away at the horizon. */
final class Sky {

    private Sky() {}

    static void paint(Painter painter, Light light, Camera camera, int width, Dice dice) {
        double horizon = camera.horizon();
        gradient(painter, light, width, (int) horizon + 2);
        if (light.isNight()) {
            stars(painter, width, horizon, light, dice);
        } else if (light.isDusk() && light.weather() == Weather.DRY) {
            double x = camera.centreX() + dice.between(-0.2, 0.2) * width;
            double r = horizon * 0.12;
            painter.at(10).veil(new Ellipse2D.Double(x - r * 2, horizon - r * 3.1, r * 4, r * 4), 0xFFD9A0, 0.25);
            painter.glow(new Ellipse2D.Double(x - r, horizon - r * 2.1, r * 2, r * 2), 0xFFDFA6);
        }
        painter.at(0);
        boolean clouds = !light.isNight() && light.weather() == Weather.DRY;
        for (int i = dice.whole(2, 5); clouds && i > 0; i--) {
            cloud(
                    painter,
                    dice.between(0, 1) * width,
                    dice.between(0.08, 0.6) * horizon,
                    dice.between(50, 110),
                    light,
                    dice);
        }
        hills(painter, light, camera, width, dice);
    }

    private static void stars(Painter painter, int width, double horizon, Light light, Dice dice) {
        if (light.weather() != Weather.DRY) {
            return;
        }
        Path2D stars = new Path2D.Double();
        for (int i = 0; i < 40; i++) {
            double r = dice.between(0.5, 1.1);
            stars.append(
                    new Ellipse2D.Double(dice.between(0, width), dice.between(0, horizon * 0.7), 2 * r, 2 * r), false);
        }
        painter.veil(stars, 0xC9D2F0, 0.7);
        double r = dice.between(9, 14);
        double x = dice.between(0.2, 0.8) * width;
        double y = dice.between(0.1, 0.35) * horizon;
        painter.plain(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r), 0xE9E6D3);
    }

    /**
     * A gradient in steps of four levels whose edges are woven together, so that a palette of few colours shows no bands.
     */
    private static void gradient(Painter painter, Light light, int width, int rows) {
        double[] weave = {0.125, 0.625, 0.875, 0.375};
        for (int y = 0; y < rows; y++) {
            double share = (double) y / rows;
            for (int parity = 0; parity < 2; parity++) {
                double threshold = weave[y % 2 * 2 + parity];
                int rgb = Rgb.of(
                        step(Rgb.red(light.skyTop()), Rgb.red(light.skyLow()), share, threshold),
                        step(Rgb.green(light.skyTop()), Rgb.green(light.skyLow()), share, threshold),
                        step(Rgb.blue(light.skyTop()), Rgb.blue(light.skyLow()), share, threshold));
                painter.row(y, parity, width, rgb);
            }
        }
    }

    private static double step(int from, int to, double share, double threshold) {
        return Math.floor((from + (to - from) * share) / 4 + threshold) * 4;
    }

    private static void cloud(Painter painter, double x, double y, double size, Light light, Dice dice) {
        int rgb = Rgb.mix(light.skyLow(), light.isDusk() ? 0xF6B79A : 0xFFFFFF, 0.6);
        Path2D path = Curves.closed(
                x - size,
                y,
                x - size * 0.55,
                y - size * 0.16,
                x - size * 0.2,
                y - size * dice.between(0.25, 0.34),
                x + size * 0.25,
                y - size * 0.22,
                x + size * 0.6,
                y - size * 0.13,
                x + size,
                y,
                x,
                y + size * 0.04);
        painter.veil(path, rgb, 0.6);
    }

    /** Two lines of far roofs or hills, paler behind. */
    private static void hills(Painter painter, Light light, Camera camera, int width, Dice dice) {
        boolean town = dice.chance(0.6);
        for (int layer = 0; layer < 2; layer++) {
            int rgb = Rgb.mix(
                    light.skyLow(),
                    light.isNight() ? 0x10152E : light.isDusk() ? 0x5A5478 : 0x7D99A6,
                    0.3 + layer * 0.22);
            Path2D path = new Path2D.Double();
            double base = camera.horizon() + 2;
            path.moveTo(0, base);
            double x = 0;
            while (x < width) {
                double step = town ? dice.between(16, 46) : dice.between(60, 120);
                double h = (town ? dice.between(14, 62) : dice.between(18, 52)) * (layer == 0 ? 1.25 : 0.75);
                if (town) {
                    path.lineTo(x, base - h);
                    path.lineTo(x + step, base - h);
                } else {
                    path.quadTo(x + step / 2, base - h * 1.6, x + step, base - h * 0.4);
                }
                x += step;
            }
            path.lineTo(width, base);
            path.closePath();
            painter.plain(path, rgb);
        }
    }
}
