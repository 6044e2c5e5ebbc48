package dev.touchstone.labeling;

import java.util.Optional;

/**
 * Something that a learner has to know before and while they work, such as that nobody pays it.
 *
 * @param consent words of the button by which they go on knowingly; empty where reading is enough
 */
public record WorkNotice(String title, String text, Optional<String> consent) {}
