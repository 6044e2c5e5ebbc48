package dev.touchstone.content.choice;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of someone who chooses.
 *
 * @param options in the order shown
 * @param frame the part of the picture that is asked about, or null for the whole
 */
public record ChoiceDetails(List<Label> options, @Nullable Frame frame) implements TaskDetails {

    /** In picture pixels; origin at the top left corner. */
    public record Frame(double x, double y, double width, double height) {}
}
