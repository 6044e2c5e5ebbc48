package dev.touchstone.content.boxes;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who draws boxes.
 *
 * @param labels the classes to draw, in the order of the keys 1 to 9
 * @param attributes what can be said of a box, such as that its thing is partly hidden
 */
public record BoxesDetails(List<Label> labels, List<Label> attributes) implements TaskDetails {}
