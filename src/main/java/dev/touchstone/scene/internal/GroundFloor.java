package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/** The ground floor of a house without a shop: plinth, one door, windows. */
final class GroundFloor {

    private GroundFloor() {}

    static void build(Front front, int bays, Dice dice) {
        Wall wall = front.wall();
        House house = front.house();
        double step = house.width() / bays;
        Path2D plinth = new Path2D.Double();
        wall.patch(plinth, 0, 0, house.width(), 0.6, 0.04);
        front.fill("wall", plinth, Rgb.tone(house.wall(), 0.78));
        Path2D doors = new Path2D.Double();
        Path2D surround = new Path2D.Double();
        Path2D fanlight = new Path2D.Double();
        Path2D panes = new Path2D.Double();
        Path2D around = new Path2D.Double();
        Path2D shine = new Path2D.Double();
        int doorBay = dice.whole(0, bays - 1);
        for (int bay = 0; bay < bays; bay++) {
            double u = (bay + 0.5) * step;
            if (bay == doorBay) {
                wall.patch(surround, u - 0.72, 0, u + 0.72, 2.62, 0.02);
                wall.patch(doors, u - 0.56, 0, u + 0.56, 2.1, 0);
                wall.patch(fanlight, u - 0.56, 2.16, u + 0.56, 2.5, 0);
                wall.patch(panes, u - 0.56, 2.16, u + 0.56, 2.5, 0);
            } else {
                wall.patch(around, u - 0.6, 1.0, u + 0.6, 2.62, 0);
                wall.patch(panes, u - 0.48, 1.1, u + 0.48, 2.5, 0);
                wall.shape(shine, 0, u - 0.48, 1.6, u + 0.3, 2.5, u - 0.48, 2.5);
            }
        }
        front.fill("door", surround, house.trim());
        front.fill("window", around, house.trim());
        front.fill("door", doors, house.door());
        front.fill("window", panes, front.light().isDark() ? 0x56607A : 0x5B7482);
        front.drawing().measured("door", fanlight);
        front.drawing().veil(shine, 0xDCEBF0, 0.2);
    }
}
