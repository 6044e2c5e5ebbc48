package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;

/** What lies beside a road that runs away from the camera. */
final class Roadside {

    private Roadside() {}

    /** The joints of paving stones on a pavement that begins at {@code edge}. */
    static void slabs(Painter painter, Camera camera, double edge, int side, double walk) {
        Path2D joints = new Path2D.Double();
        for (double z = 3; z < 40; z += 1.5 + z * 0.05) {
            camera.append(
                    joints, edge, 0, z, edge + side * walk, 0, z, edge + side * walk, 0, z + 0.04, edge, 0, z + 0.04);
        }
        for (double x = 1.2; x < walk; x += 1.2) {
            double at = edge + side * x;
            camera.append(joints, at, 0, 2, at + 0.03, 0, 2, at + 0.03, 0, 40, at, 0, 40);
        }
        painter.at(8).veil(joints, 0x6A6258, 0.28);
    }

    /** The shadow that the houses on the sun's side throw over the pavement. */
    static void houseShade(Painter painter, Outlook outlook, double middle, double road, double walk) {
        Light light = outlook.light();
        double wall = road + walk;
        double reach = Math.min(walk + road * 0.7, Math.abs(light.sunX()) * 8);
        int side = light.sunX() > 0 ? -1 : 1;
        double edge = middle + side * wall;
        double to = edge - side * reach;
        painter.at(10)
                .veil(
                        outlook.camera().ground(Math.min(edge, to), Math.max(edge, to), 2, 140),
                        light.shade(),
                        light.shadeDepth() * 0.75);
        double other = middle - side * wall;
        painter.veil(
                outlook.camera()
                        .ground(Math.min(other, other + side * 0.5), Math.max(other, other + side * 0.5), 2, 140),
                light.shade(),
                0.16);
    }
}
