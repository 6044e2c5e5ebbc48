package dev.touchstone.scene.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Outlines that sprites are made of. */
final class Curves {

    private Curves() {}

    /** A closed smooth curve through points given as x, y pairs (Catmull-Rom as Bezier pieces). */
    static Path2D closed(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            int before = (i + n - 1) % n * 2;
            int from = i * 2;
            int to = (i + 1) % n * 2;
            int after = (i + 2) % n * 2;
            path.curveTo(
                    xy[from] + (xy[to] - xy[before]) / 6,
                    xy[from + 1] + (xy[to + 1] - xy[before + 1]) / 6,
                    xy[to] - (xy[after] - xy[from]) / 6,
                    xy[to + 1] - (xy[after + 1] - xy[from + 1]) / 6,
                    xy[to],
                    xy[to + 1]);
        }
        path.closePath();
        return path;
    }

    /** A bar between two round ends of different radii. */
    static Path2D taper(double x0, double y0, double r0, double x1, double y1, double r1) {
        double angle = StrictMath.atan2(y1 - y0, x1 - x0);
        Path2D path = new Path2D.Double();
        arc(path, x0, y0, r0, angle + Math.PI / 2, true);
        arc(path, x1, y1, r1, angle - Math.PI / 2, false);
        path.closePath();
        return path;
    }

    private static void arc(Path2D path, double cx, double cy, double r, double from, boolean first) {
        for (int i = 0; i <= 5; i++) {
            double a = from + Math.PI * i / 5;
            double x = cx + r * StrictMath.cos(a);
            double y = cy + r * StrictMath.sin(a);
            if (first && i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
    }

    /** The convex outline around points. */
    static Path2D hull(List<Point2D.Double> points) {
        List<Point2D.Double> sorted = new ArrayList<>(points);
        sorted.sort(Comparator.comparingDouble((Point2D.Double p) -> p.x).thenComparingDouble(p -> p.y));
        List<Point2D.Double> ring = new ArrayList<>();
        chain(sorted, ring);
        ring.removeLast();
        int lower = ring.size();
        List<Point2D.Double> upper = new ArrayList<>();
        chain(sorted.reversed(), upper);
        upper.removeLast();
        ring.addAll(upper);
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO, lower + upper.size() + 1);
        path.moveTo(ring.getFirst().x, ring.getFirst().y);
        ring.forEach(p -> path.lineTo(p.x, p.y));
        path.closePath();
        return path;
    }

    private static void chain(List<Point2D.Double> sorted, List<Point2D.Double> chain) {
        for (Point2D.Double p : sorted) {
            while (chain.size() >= 2 && !turnsLeft(chain.get(chain.size() - 2), chain.getLast(), p)) {
                chain.removeLast();
            }
            chain.add(p);
        }
    }

    private static boolean turnsLeft(Point2D.Double a, Point2D.Double b, Point2D.Double c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
    }
}
