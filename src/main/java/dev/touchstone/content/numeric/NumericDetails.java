package dev.touchstone.content.numeric;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of someone who works out a number.
 *
 * @param material tables and notes in Markdown; may be empty
 * @param unit what the number counts, or null where it stands alone
 * @param tolerance how far off still counts as right, in the unit, 0 or more
 */
public record NumericDetails(List<Text> material, @Nullable Label unit, double tolerance) implements TaskDetails {}
