package dev.touchstone.content.polygons;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who draws outlines.
 *
 * @param labels the classes to outline, in the order of the keys 1 to 9
 */
public record PolygonsDetails(List<Label> labels) implements TaskDetails {}
