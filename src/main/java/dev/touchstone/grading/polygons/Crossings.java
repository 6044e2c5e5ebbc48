package dev.touchstone.grading.polygons;

import java.util.List;

/** How often a line crosses itself: a slip crosses once or twice, a scribble without end, and mending that takes long. */
final class Crossings {

    static final int MOST = 50;

    private Crossings() {}

    /** @throws dev.touchstone.base.Refused when the line crosses itself more often than a slip of the hand would */
    static void refuseTangled(List<Point> points, int number) {
        int crossings = 0;
        int n = points.size();
        for (int i = 0; i < n; i++) {
            Point from = points.get(i);
            Point to = points.get((i + 1) % n);
            for (int j = i + 2; j < n; j++) {
                if (cross(from, to, points.get(j), points.get((j + 1) % n)) && ++crossings > MOST) {
                    throw PolygonsFormat.refused(
                            "tangled-outline",
                            "Outline " + number + " crosses itself more than " + MOST + " times. Draw it again.");
                }
            }
        }
    }

    private static boolean cross(Point a, Point b, Point c, Point d) {
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
    }

    private static double side(Point from, Point to, Point at) {
        return Math.signum((to.x() - from.x()) * (at.y() - from.y()) - (to.y() - from.y()) * (at.x() - from.x()));
    }
}
