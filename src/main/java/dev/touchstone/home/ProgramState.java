package dev.touchstone.home;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a member stands with a certification, as their agency sees it. Each member is in exactly one. */
public enum ProgramState {
    /** Holds a valid credential. */
    CERTIFIED,
    /** Practice says that they would pass: even the lower end of the interval is at or above the bar. */
    READY,
    /** Has practised a skill of the exam. */
    ON_THE_WAY,
    NOT_BEGUN;

    /** As addresses and programs say it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ProgramState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
