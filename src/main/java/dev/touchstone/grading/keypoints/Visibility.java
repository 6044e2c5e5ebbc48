package dev.touchstone.grading.keypoints;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a point can be seen. */
public enum Visibility {
    VISIBLE,
    /** In the picture, with something in front of it. */
    HIDDEN,
    /** Outside the picture; it has no place. */
    ABSENT;

    /** As answers write it: {@code visible}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Visibility> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
