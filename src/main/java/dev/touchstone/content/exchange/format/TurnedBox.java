package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.model.Shape.Point;
import dev.touchstone.content.exchange.read.Findings;
import java.util.ArrayList;
import java.util.List;

/** A box that was turned, which ours cannot be: what is left of it is the upright box around its corners. */
record TurnedBox(List<Point> corners) {

    /** @param degrees clockwise */
    static TurnedBox aroundItsMiddle(double left, double top, double right, double bottom, double degrees) {
        return turned(left, top, right, bottom, (left + right) / 2, (top + bottom) / 2, degrees);
    }

    /** @param degrees clockwise */
    static TurnedBox aroundItsTopLeft(double left, double top, double right, double bottom, double degrees) {
        return turned(left, top, right, bottom, left, top, degrees);
    }

    private static TurnedBox turned(
            double left, double top, double right, double bottom, double x, double y, double degrees) {
        double angle = Math.toRadians(degrees);
        List<Point> corners = new ArrayList<>();
        for (double[] corner : new double[][] {{left, top}, {right, top}, {right, bottom}, {left, bottom}}) {
            double across = corner[0] - x;
            double down = corner[1] - y;
            corners.add(new Point(
                    x + across * Math.cos(angle) - down * Math.sin(angle),
                    y + across * Math.sin(angle) + down * Math.cos(angle)));
        }
        return new TurnedBox(corners);
    }

    Box upright(Canvas canvas, String place, Findings findings) {
        findings.lose("turn of a box; the upright box around it is kept", place);
        Box around = Shape.around(List.of(new Outline(corners)));
        // Corners of a turned box may well stick out where the box itself was drawn inside.
        return canvas.box(
                Math.clamp(around.x(), 0, canvas.width()),
                Math.clamp(around.y(), 0, canvas.height()),
                Math.clamp(around.right(), 0, canvas.width()),
                Math.clamp(around.bottom(), 0, canvas.height()),
                place,
                findings);
    }
}
