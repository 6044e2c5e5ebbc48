package dev.touchstone.content.choices;

import dev.touchstone.content.Label;
import dev.touchstone.content.Passage;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who ticks every option that applies.
 *
 * @param material what the options are about; may be empty
 * @param options in the order shown
 */
public record ChoicesDetails(List<Passage> material, List<Label> options) implements TaskDetails {}
