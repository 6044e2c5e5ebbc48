package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.model.Shape.Point;
import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A picture's frame in pixels, within which every shape must lie. */
record Canvas(int width, int height) {

    /** What rounding in other tools can do to an edge, in pixels. */
    private static final double ROUNDING = 0.5;

    /** More points than an outline drawn by hand has. */
    private static final int MOST_POINTS = 2_000;

    /** @throws BadRecord when the box is smaller than a pixel or reaches outside */
    Box box(double left, double top, double right, double bottom, String place, Findings findings) {
        Box box = Box.between(
                across(left, place, findings),
                down(top, place, findings),
                across(right, place, findings),
                down(bottom, place, findings));
        if (box.w() < 1 || box.h() < 1) {
            throw new BadRecord(place, "The box is less than a pixel wide or high. Draw it anew or remove it.");
        }
        return box;
    }

    /** @param numbers x and y in turn */
    Outline outline(List<Double> numbers, String place, Findings findings) {
        if (numbers.size() % 2 != 0 || numbers.size() < 6 || numbers.size() > 2 * MOST_POINTS) {
            throw new BadRecord(
                    place, "An outline must have 3 to " + MOST_POINTS + " points, each with x and y. Draw it anew.");
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i += 2) {
            points.add(Point.at(across(numbers.get(i), place, findings), down(numbers.get(i + 1), place, findings)));
        }
        return new Outline(points);
    }

    /** A shape from its outlines; its box must be at least a pixel wide and high. */
    Shape shape(String label, List<Outline> outlines, Set<String> attributes, String place, Findings findings) {
        Shape shape = Shape.outlined(label, outlines, attributes);
        box(shape.box().x(), shape.box().y(), shape.box().right(), shape.box().bottom(), place, findings);
        return shape;
    }

    private double across(double x, String place, Findings findings) {
        return within(x, width, place, findings);
    }

    private double down(double y, String place, Findings findings) {
        return within(y, height, place, findings);
    }

    private double within(double value, int limit, String place, Findings findings) {
        // Written so that a number that is none counts as outside.
        if (!(value >= -ROUNDING && value <= limit + ROUNDING)) {
            throw new BadRecord(
                    place,
                    "The shape reaches outside the picture of " + width + " by " + height
                            + " px. Mend its numbers or the picture's size.");
        }
        double inside = Math.clamp(value, 0, limit);
        // Half a tenth is lost to rounding anyway.
        if (Math.abs(inside - value) > 0.05) {
            findings.lose("edge up to " + ROUNDING + " px outside the picture; it was moved to the border", place);
        }
        return inside;
    }
}
