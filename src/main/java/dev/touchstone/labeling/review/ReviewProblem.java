package dev.touchstone.labeling.review;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.review.ReviewDetails;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One item as the browser gets it; coordinates are picture pixels.
 *
 * @param kinds what can be wrong with a box
 * @param missing name of the fault that has a place and no box
 * @param allowed px that a side may be off without being a fault
 * @param answer a draft to go on from, or null
 */
record ReviewProblem(
        String src,
        int width,
        int height,
        String alt,
        List<Box> boxes,
        List<Kind> kinds,
        String missing,
        double allowed,
        @Nullable JsonNode answer) {

    private static final int COLOURS = 10;

    /** @param colour 0 to 9, one for each class */
    record Box(String slug, String name, int colour, double x, double y, double w, double h) {}

    record Kind(String slug, String name) {}

    static ReviewProblem of(Prompt prompt, String pictureUrl, @Nullable JsonNode draft, Words words) {
        ReviewDetails details = (ReviewDetails) prompt.details();
        PictureFrame picture = Objects.requireNonNull(prompt.picture());
        List<Box> boxes = new ArrayList<>();
        for (ReviewDetails.WorkerBox box : details.boxes()) {
            int place = place(details.classes(), box.label());
            boxes.add(new Box(
                    box.slug(),
                    name(details.classes(), box.label(), words),
                    place % COLOURS,
                    box.x(),
                    box.y(),
                    box.w(),
                    box.h()));
        }
        List<Kind> kinds = details.kinds().stream()
                .map(kind ->
                        new Kind(kind.slug(), kind.name().in(words.locale()).text()))
                .toList();
        String missing = details.missing().name().in(words.locale()).text();
        return new ReviewProblem(
                pictureUrl,
                picture.width(),
                picture.height(),
                picture.alt().in(words.locale()).text(),
                boxes,
                kinds,
                missing,
                prompt.scoring().path("edge-px").doubleValue(0),
                draft);
    }

    private static int place(List<Label> labels, String slug) {
        return Math.max(0, labels.stream().map(Label::slug).toList().indexOf(slug));
    }

    static String name(List<Label> labels, String slug, Words words) {
        return labels.stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(label -> label.name().in(words.locale()).text())
                .orElse(slug);
    }
}
