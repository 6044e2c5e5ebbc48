package dev.touchstone.content.exchange;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Text;
import dev.touchstone.content.exchange.format.GoldWriter.Own;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.Labelled.Chosen;
import dev.touchstone.content.exchange.model.Labelled.InText;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.Labelled.Span;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.model.Shape.Box;
import dev.touchstone.content.exchange.model.Shape.Outline;
import dev.touchstone.content.exchange.model.Shape.Point;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;

/** Sets of labelled things, the same for the same seed. */
final class SetByChance {

    private static final List<String> LABELS = List.of("car", "traffic-light", "ignore-me", "señal", "汽车");
    private static final List<String> WORDS =
            List.of("Ada", "met", "😀", "in", "Zürich", "D.C.", "e\u0301t\u00e9", "\u6771\u4eac");

    private final Random random;

    SetByChance(long seed) {
        random = new Random(seed);
    }

    /** As one of our exercises, of which the writers look at the set. */
    static Own asOurs(LabelledSet set) {
        Text text = Text.of("en", "Any");
        var exercise = new Exercise(
                new UUID(0, 1),
                "any",
                set.type(),
                "any",
                "any",
                text,
                text,
                List.of(),
                List.of(),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
        return new Own(exercise, List.of(), set);
    }

    LabelledSet boxes(boolean attributes, boolean ignored) {
        return pictures("boxes", (width, height) -> {
            double left = tenths(0, width - 2);
            double top = tenths(0, height - 2);
            // Some boxes reach the border, where rounding would show first.
            double right = random.nextInt(4) == 0 ? width : tenths(left + 1, width);
            double bottom = random.nextInt(4) == 0 ? height : tenths(top + 1, height);
            Box box = Box.between(left, top, right, bottom);
            if (ignored && random.nextInt(5) == 0) {
                return Shape.ignored(box);
            }
            Set<String> said = new HashSet<>();
            if (attributes && random.nextBoolean()) {
                said.add("occluded");
            }
            if (attributes && random.nextBoolean()) {
                said.add("truncated");
            }
            return Shape.box(label(), box, said);
        });
    }

    LabelledSet outlines() {
        return pictures("polygons", (width, height) -> {
            List<Point> points = new ArrayList<>();
            points.add(Point.at(0, 0));
            points.add(Point.at(width, tenths(0, height)));
            for (int i = random.nextInt(1, 8); i > 0; i--) {
                points.add(Point.at(tenths(0, width), tenths(1, height)));
            }
            points.add(Point.at(tenths(0, width), height));
            return Shape.outlined(label(), List.of(new Outline(points)), Set.of());
        });
    }

    LabelledSet texts() {
        List<Labelled> things = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            var text = new StringBuilder();
            List<Span> spans = new ArrayList<>();
            for (int word = 0; word < 12; word++) {
                text.append(word == 0 ? "" : " ");
                int start = text.length();
                text.append(WORDS.get(random.nextInt(WORDS.size())));
                if (random.nextInt(3) == 0) {
                    spans.add(new Span(label(), start, text.length()));
                }
            }
            things.add(new InText("task " + i, text.toString(), "en", spans));
        }
        return new LabelledSet("spans", LABELS, things);
    }

    LabelledSet choices() {
        List<Labelled> things = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            things.add(
                    random.nextBoolean()
                            ? new Chosen("p" + i + ".jpg", "p" + i + ".jpg", null, label())
                            : new Chosen("task " + i, null, "Text " + i, label()));
        }
        return new LabelledSet("choice", LABELS, things);
    }

    private interface Drawing {
        Shape on(int width, int height);
    }

    private LabelledSet pictures(String type, Drawing drawing) {
        List<Labelled> things = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int width = random.nextInt(40, 4_000);
            int height = random.nextInt(40, 3_000);
            List<Shape> shapes = new ArrayList<>();
            // The second picture shows nothing at all, which must come back too.
            for (int n = i == 1 ? 0 : random.nextInt(1, 12); n > 0; n--) {
                shapes.add(drawing.on(width, height));
            }
            things.add(new OnPicture("picture-" + i + ".jpg", width, height, shapes));
        }
        return new LabelledSet(type, LABELS, things);
    }

    private String label() {
        return LABELS.get(random.nextInt(LABELS.size()));
    }

    private double tenths(double from, double to) {
        return from + Math.floor(random.nextDouble() * (to - from) * 10) / 10;
    }
}
