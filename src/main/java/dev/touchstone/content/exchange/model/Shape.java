package dev.touchstone.content.exchange.model;

import java.util.List;
import java.util.Set;

/**
 * A shape on a picture, in pixels from its top left corner, kept to a tenth of a pixel as everywhere in Touchstone.
 *
 * @param label its name; empty for a region that is ignored
 * @param box the upright box around it
 * @param outlines its polygons, outermost first; empty when only the box is known
 * @param ignored true for a region where boxes count neither as right nor as wrong
 */
public record Shape(String label, Box box, List<Outline> outlines, Set<String> attributes, boolean ignored) {

    public Shape {
        outlines = List.copyOf(outlines);
        attributes = Set.copyOf(attributes);
    }

    public static Shape box(String label, Box box, Set<String> attributes) {
        return new Shape(label, box, List.of(), attributes, false);
    }

    public static Shape ignored(Box box) {
        return new Shape("", box, List.of(), Set.of(), true);
    }

    /** @return whose box is the one around all points */
    public static Shape outlined(String label, List<Outline> outlines, Set<String> attributes) {
        return new Shape(label, around(outlines), outlines, attributes, false);
    }

    /** The upright box around all points. */
    public static Box around(List<Outline> outlines) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Outline outline : outlines) {
            for (Point point : outline.points()) {
                left = Math.min(left, point.x());
                top = Math.min(top, point.y());
                right = Math.max(right, point.x());
                bottom = Math.max(bottom, point.y());
            }
        }
        return Box.between(left, top, right, bottom);
    }

    /** Corners of one polygon in order; the last one is joined to the first. */
    public record Outline(List<Point> points) {

        public Outline {
            points = List.copyOf(points);
        }
    }

    public record Point(double x, double y) {

        /** To a tenth of a pixel. */
        public static Point at(double x, double y) {
            return new Point(tenth(x), tenth(y));
        }
    }

    public record Box(double x, double y, double w, double h) {

        /** Rounds edges, not width and height, so that a box that reaches the border still does. */
        public static Box between(double left, double top, double right, double bottom) {
            double x = tenth(left);
            double y = tenth(top);
            return new Box(x, y, tenth(tenth(right) - x), tenth(tenth(bottom) - y));
        }

        public double right() {
            return tenth(x + w);
        }

        public double bottom() {
            return tenth(y + h);
        }
    }

    private static double tenth(double px) {
        // Adding zero turns -0.0 into 0.0.
        return Double.isFinite(px) ? Math.round(px * 10) / 10.0 + 0.0 : px;
    }
}
