package dev.touchstone.scene.internal;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Paints ground and rows of houses for any street plan. */
final class Street {

    /**
     * A row may end in a house of no width to speak of, left over by rounding. Published pictures show its windows, which
     * look like those of the house before it and are counted to that one.
     */
    private static final double SLIVER = 0.001;

    private final Painter painter;
    private final Outlook outlook;
    private final Camera camera;
    private final Light light;
    private final Surface surface;
    private final Dice dice;
    private final List<HouseFigure> houses = new ArrayList<>();
    private boolean shops;

    private Street(Painter painter, Outlook outlook) {
        this.painter = painter;
        this.outlook = outlook;
        this.camera = outlook.camera();
        this.light = outlook.light();
        this.surface = Surface.in(light.weather());
        this.dice = new Dice(outlook.scenery());
    }

    /** Paints what is behind all figures; returns the houses in the order in which they were painted. */
    static List<HouseFigure> paint(StreetPlan plan, Painter painter) {
        Outlook outlook = plan.outlook();
        Street street = new Street(painter, outlook);
        Sky.paint(painter, outlook.light(), outlook.camera(), outlook.width(), street.dice);
        street.field(street.surface.paving());
        plan.paint(street);
        return List.copyOf(street.houses);
    }

    Painter painter() {
        return painter;
    }

    Dice dice() {
        return dice;
    }

    Surface surface() {
        return surface;
    }

    /** Ground from the horizon to the lower edge, in bands so that it fades with distance. */
    private void field(int rgb) {
        double far = 400;
        double[] bands = {400, 160, 90, 55, 35, 24, 17, 12, 0};
        for (int i = 1; i < bands.length; i++) {
            double y0 = i == 1 ? camera.horizon() : camera.sy(0, far);
            double y1 = bands[i] == 0 ? outlook.height() : camera.sy(0, bands[i]);
            painter.at(far * 0.5 + bands[i] * 0.5)
                    .detail(new Rectangle2D.Double(0, y0 - 0.5, outlook.width(), y1 - y0 + 1), rgb);
            far = bands[i];
        }
    }

    /** A strip of ground along the view, in lengths that fade with distance. */
    void strip(double x0, double x1, double from, double to, int rgb) {
        double[] cuts = {2, 12, 17, 24, 35, 55, 90, 160, 400};
        for (int i = cuts.length - 2; i >= 0; i--) {
            double z0 = Math.max(from, cuts[i]);
            double z1 = Math.min(to, cuts[i + 1]);
            if (z0 < z1) {
                painter.at((z0 + z1) / 2).detail(camera.ground(x0, x1, z0, z1 * 1.002), rgb);
            }
        }
    }

    /** Patches of newer asphalt, manhole covers and the darker lines that tyres leave. */
    void wear(double x0, double x1, double z0, double z1) {
        if (light.isSnowy()) {
            return;
        }
        Path2D patches = new Path2D.Double();
        for (int i = dice.whole(1, 3); i > 0; i--) {
            double x = dice.between(x0, x1 - 2);
            double z = dice.between(z0, z1);
            camera.append(patches, x, 0, z, x + dice.between(1, 2.4), 0, z, x + 2, 0, z + 1.4, x - 0.1, 0, z + 1.3);
        }
        painter.at(z0).veil(patches, 0x4E535B, 0.22);
        for (int i = dice.whole(1, 2); i > 0; i--) {
            double z = dice.between(z0, z1);
            Shape cover = Shadows.contact(camera, dice.between(x0 + 0.8, x1 - 0.8), z, 0.42, 0.42);
            painter.detail(cover, 0x5B6068);
            painter.veil(cover, 0x2E3138, 0.12);
        }
    }

    /** Dashes along the view. */
    void dashes(double x, double from, double to, double dash, double gap, double wide) {
        for (double z = from; z < Math.min(to, 120); z += dash + gap) {
            painter.at(z).detail(camera.ground(x - wide / 2, x + wide / 2, z, z + dash), surface.marking());
        }
    }

    /** White bars to walk over; the bars lie along the view when people walk across it. */
    void zebra(double x0, double x1, double z0, double z1) {
        Path2D bars = new Path2D.Double();
        for (double x = x0; x + 0.5 < x1; x += 1.0) {
            camera.append(bars, x, 0, z0, x + 0.5, 0, z0, x + 0.5, 0, z1, x, 0, z1);
        }
        painter.at(z0).detail(bars, surface.marking());
    }

    /** The side of a kerb toward the road, which gives it height. */
    void kerb(double x0, double z0, double x1, double z1) {
        painter.at((z0 + z1) / 2);
        painter.detail(
                camera.outline(x0, 0, z0, x1, 0, z1, x1, 0.14, z1, x0, 0.14, z0), Rgb.tone(surface.kerb(), 0.82));
    }

    /** From now on every house has a shop. */
    Street ofShops() {
        shops = true;
        return this;
    }

    private House house(double minWidth, double maxWidth) {
        House house = House.of(outlook.quarter(), dice, minWidth, maxWidth, light.isDark());
        return shops ? house.asShop(dice.chance(0.6)) : house;
    }

    /** Houses in a row along the view, at one side. */
    void rowAlong(double x, int side, double from, double to) {
        List<House> row = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        double z = from;
        while (z < to && row.size() < 64) {
            House house = house(6 + z * 0.05, 11 + z * 0.06);
            row.add(house);
            starts.add(z);
            z += house.width();
        }
        for (int i = row.size() - 1; i >= 0; i--) {
            House house = row.get(i);
            double start = starts.get(i);
            build(
                    HouseFigure.along(camera, light, x, side, start, house, dice.split()),
                    Math.max(10, start + house.width() / 2));
        }
    }

    /** Houses in a row across the view. */
    void frontRow(double x0, double x1, double z) {
        row(x0, x1, z, false);
    }

    /** The same as streets have had it since they were published, with a sliver where rounding leaves one. */
    void rowAcross(double x0, double x1, double z) {
        row(x0, x1, z, true);
    }

    private void row(double x0, double x1, double z, boolean slivers) {
        double x = x0;
        while (x < (slivers ? x1 : x1 - SLIVER)) {
            House house = house(6, 9.5);
            double left = x1 - x - house.width();
            House fitted = left < 4.5 ? house.withWidth(x1 - x) : house;
            HouseFigure figure = HouseFigure.across(camera, light, x, z, fitted, dice.split());
            if (fitted.width() < SLIVER && x > x0) {
                figure.draw(painter.at(z), camera, light);
                houses.getLast().annex(figure);
            } else {
                build(figure, z);
            }
            x += fitted.width();
        }
    }

    private void build(HouseFigure house, double depth) {
        house.draw(painter.at(depth), camera, light);
        houses.add(house);
    }
}
