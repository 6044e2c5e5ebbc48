package dev.touchstone.grading.polygons;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * The area inside an outline. A line that crosses itself is mended so that every part it goes around counts: a bow-tie has
 * both of its wings.
 */
final class Shape {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final Outline outline;
    private final Geometry area;
    private final Boundary boundary;

    Shape(Outline outline) {
        this.outline = outline;
        this.area = area(outline.points());
        this.boundary = new Boundary(area);
    }

    Outline outline() {
        return outline;
    }

    String label() {
        return outline.label();
    }

    /** In px²; 0 for a line that goes around nothing. */
    double area() {
        return area.getArea();
    }

    Boundary boundary() {
        return boundary;
    }

    boolean isNear(Shape other, double px) {
        Envelope mine = new Envelope(area.getEnvelopeInternal());
        mine.expandBy(px);
        return mine.intersects(other.area.getEnvelopeInternal());
    }

    /** Area that both cover, in px². */
    double intersection(Shape other) {
        if (!area.getEnvelopeInternal().intersects(other.area.getEnvelopeInternal())) {
            return 0;
        }
        return OverlayNGRobust.overlay(area, other.area, OverlayNG.INTERSECTION).getArea();
    }

    /** The parts of this shape outside the other, as rings to be filled even-odd: a ring within a ring is a hole. */
    List<List<Point>> without(Shape other) {
        Geometry rest = OverlayNGRobust.overlay(area, other.area, OverlayNG.DIFFERENCE);
        List<List<Point>> rings = new ArrayList<>();
        for (int i = 0; i < rest.getNumGeometries(); i++) {
            if (rest.getGeometryN(i) instanceof org.locationtech.jts.geom.Polygon part) {
                rings.add(points(part.getExteriorRing().getCoordinates()));
                for (int hole = 0; hole < part.getNumInteriorRing(); hole++) {
                    rings.add(points(part.getInteriorRingN(hole).getCoordinates()));
                }
            }
        }
        return List.copyOf(rings);
    }

    private static List<Point> points(Coordinate[] ring) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < ring.length - 1; i++) {
            points.add(new Point(ring[i].x, ring[i].y));
        }
        return List.copyOf(points);
    }

    private static Geometry area(List<Point> points) {
        if (points.size() < 3) {
            return FACTORY.createPolygon();
        }
        Coordinate[] ring = new Coordinate[points.size() + 1];
        for (int i = 0; i < points.size(); i++) {
            ring[i] = new Coordinate(points.get(i).x(), points.get(i).y());
        }
        ring[points.size()] = ring[0].copy();
        Geometry mended = GeometryFixer.fix(FACTORY.createPolygon(ring));
        return mended instanceof Polygonal ? mended : FACTORY.createPolygon();
    }
}
