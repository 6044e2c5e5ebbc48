package dev.touchstone.content.frames;

import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.boxes.BoxesDetails;
import java.util.List;

/**
 * What is asked of someone who follows things over the frames of a film.
 *
 * @param labels the classes to box
 * @param identities how many numbers there are to give within each class; always more than needed, so that it says nothing
 * @param frames how many pictures there are; they stand at the picture's address, followed by a slash and 0, 1, 2 …
 */
public record FramesDetails(List<Label> labels, int identities, int frames) implements TaskDetails {

    /** The same prompt as if one frame were all that is asked: boxes on a picture. */
    public Prompt picture(Prompt prompt) {
        return new Prompt(
                prompt.item(),
                prompt.exercise(),
                "boxes",
                prompt.title(),
                prompt.instruction(),
                prompt.question(),
                prompt.picture(),
                new BoxesDetails(labels, List.of()),
                prompt.scoring(),
                prompt.hints(),
                prompt.clauses());
    }
}
