package dev.touchstone.content.frames;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.boxes.AskedLabels;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Boxes over the frames of a film; the same thing keeps the same number. */
@Component
class FramesType implements TaskType {

    /** Each number of each class has a key, 1 to 9. */
    private static final int KEYS = 9;

    /** More numbers than this only crowd the screen. */
    private static final int MOST_IDENTITIES = 6;

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        if (!(picture instanceof Picture.Film film)) {
            throw new IllegalArgumentException("There is no film. Give the item a scene, seeds and frames.");
        }
        List<Label> asked = AskedLabels.of(entry, labels);
        int identities = Math.min(MOST_IDENTITIES, KEYS / asked.size());
        if (identities <= FilmGold.MOST_IDENTITIES) {
            throw new IllegalArgumentException("Too many classes at once. Ask for one or two.");
        }
        return new FramesDetails(asked, identities, film.frames());
    }
}
