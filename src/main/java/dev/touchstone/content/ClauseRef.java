package dev.touchstone.content;

/** Names one clause of one rulebook, written {@code street-a/2.1}. */
public record ClauseRef(String rulebook, String number) {

    @Override
    public String toString() {
        return rulebook + "/" + number;
    }
}
