package dev.touchstone.grading.polygons;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.polygons.PolygonsDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A picture of 960 by 640 px that asks for apples and mugs, and outlines to draw on it. */
final class APicture {

    static final Prompt PROMPT = prompt();

    private APicture() {}

    private static Prompt prompt() {
        Text text = Text.of("en", "Outline.");
        return new Prompt(
                new ItemId(new UUID(0, 9)),
                "an-exercise",
                "polygons",
                text,
                text,
                null,
                new Prompt.PictureFrame(960, 640, text),
                new PolygonsDetails(List.of(new Label("apple", text), new Label("mug", text))),
                JsonMapper.shared().readTree("{\"iou\": 0.85, \"boundary-px\": 3}"),
                List.of(),
                List.of());
    }

    /** A round thing with so many corners; each corner up to {@code rough} px off the circle. */
    static Outline round(String label, double x, double y, double radius, int corners, double rough, Random dice) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = radius + rough * (2 * dice.nextDouble() - 1);
            points.add(new Point(tenth(x + reach * Math.cos(angle)), tenth(y + reach * Math.sin(angle))));
        }
        return new Outline(label, points);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
