package dev.touchstone.content.codelines;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who looks for defects.
 *
 * @param language of the code, such as {@code java}
 * @param lines the code; its lines count from 1
 * @param kinds of defect to choose from; empty when none is asked for
 * @param severities from harmless to harmful; empty when none is asked for
 */
public record CodeLinesDetails(String language, List<String> lines, List<Label> kinds, List<Label> severities)
        implements TaskDetails {}
