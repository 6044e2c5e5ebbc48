package dev.touchstone.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An item as a learner may see it: everything needed to answer, nothing that gives the gold away.
 *
 * @param picture size and description of the picture, or null without one
 * @param scoring what counts as right, in the exercise's own settings
 */
public record Prompt(
        ItemId item,
        String exercise,
        String type,
        Text title,
        Text instruction,
        @Nullable Text question,
        @Nullable PictureFrame picture,
        TaskDetails details,
        JsonNode scoring,
        List<Text> hints,
        List<Clause> clauses) {

    /** The item of that exercise, without anything that gives its gold away. */
    public static Prompt of(Exercise exercise, Item item, List<Clause> clauses) {
        Picture picture = item.picture();
        return new Prompt(
                item.id(),
                exercise.slug(),
                exercise.type(),
                exercise.title(),
                exercise.instruction(),
                item.question(),
                picture == null ? null : new PictureFrame(picture.width(), picture.height(), picture.alt()),
                item.details().get(),
                exercise.scoring(),
                exercise.hints(),
                clauses);
    }

    /** The same without help, as in an exam. */
    public Prompt withoutHints() {
        return new Prompt(
                item, exercise, type, title, instruction, question, picture, details, scoring, List.of(), clauses);
    }

    /** @param width in pixels, like {@code height} */
    public record PictureFrame(int width, int height, Text alt) {}
}
