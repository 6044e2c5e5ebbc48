package dev.touchstone.home;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the board can be sorted by. */
public enum BoardSort {
    NAME,
    TEAM,
    /** The last practice day. */
    LAST_DAY,
    /** The lower end of the interval in the skill of the filter. */
    SKILL;

    /** As addresses and programs say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<BoardSort> of(String word) {
        return Stream.of(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }
}
