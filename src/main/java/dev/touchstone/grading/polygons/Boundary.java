package dev.touchstone.grading.polygons;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

/** The line around a shape: how far places are from it, and which side they lie on. */
final class Boundary {

    /** Between corners the line is looked at this often, px: a long straight side may be off in its middle too. */
    private static final double STEP = 8;

    private final Geometry area;
    /** Ends of the segments: x1, y1, x2, y2 each. */
    private final double[] segments;

    Boundary(Geometry area) {
        this.area = area;
        List<CoordinateSequence> rings = new ArrayList<>();
        area.apply((GeometryComponentFilter) part -> {
            if (part instanceof LineString ring) {
                rings.add(ring.getCoordinateSequence());
            }
        });
        int count =
                rings.stream().mapToInt(ring -> Math.max(0, ring.size() - 1)).sum();
        segments = new double[4 * count];
        int at = 0;
        for (CoordinateSequence ring : rings) {
            for (int i = 0; i + 1 < ring.size(); i++) {
                segments[at++] = ring.getX(i);
                segments[at++] = ring.getY(i);
                segments[at++] = ring.getX(i + 1);
                segments[at++] = ring.getY(i + 1);
            }
        }
    }

    boolean holds(Point point) {
        return SimplePointInAreaLocator.locate(new Coordinate(point.x(), point.y()), area) == Location.INTERIOR;
    }

    /** The corners, and places between them where a side is long. */
    List<Point> places() {
        List<Point> places = new ArrayList<>();
        for (int i = 0; i < segments.length; i += 4) {
            double dx = segments[i + 2] - segments[i];
            double dy = segments[i + 3] - segments[i + 1];
            int steps = Math.max(1, (int) Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP));
            for (int step = 0; step < steps; step++) {
                places.add(new Point(segments[i] + dx * step / steps, segments[i + 1] + dy * step / steps));
            }
        }
        return places;
    }

    /** The place on the line that is nearest. */
    Point nearest(Point point) {
        double best = Double.POSITIVE_INFINITY;
        double bestX = point.x();
        double bestY = point.y();
        for (int i = 0; i < segments.length; i += 4) {
            double dx = segments[i + 2] - segments[i];
            double dy = segments[i + 3] - segments[i + 1];
            double length = dx * dx + dy * dy;
            double along = ((point.x() - segments[i]) * dx + (point.y() - segments[i + 1]) * dy) / length;
            double share = length == 0 ? 0 : Math.clamp(along, 0, 1);
            double x = segments[i] + share * dx;
            double y = segments[i + 1] + share * dy;
            double distance = (point.x() - x) * (point.x() - x) + (point.y() - y) * (point.y() - y);
            if (distance < best) {
                best = distance;
                bestX = x;
                bestY = y;
            }
        }
        return new Point(bestX, bestY);
    }
}
