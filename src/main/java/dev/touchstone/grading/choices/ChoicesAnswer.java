package dev.touchstone.grading.choices;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * @param choices slugs of the ticked options, in the order of the prompt
 * @param nothingHere the explicit answer that no option applies
 */
public record ChoicesAnswer(List<String> choices, boolean nothingHere) implements Answer {

    static final ChoicesAnswer NOTHING_HERE = new ChoicesAnswer(List.of(), true);

    public ChoicesAnswer {
        choices = List.copyOf(choices);
        if (nothingHere && !choices.isEmpty()) {
            throw new IllegalArgumentException("Options apply, or nothing does; not both.");
        }
    }
}
