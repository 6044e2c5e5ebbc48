package dev.touchstone.skill.memory;

import dev.touchstone.content.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered or forgotten: a clause, or a confusion, which is an error of one kind made at that clause.
 *
 * @param rulebook slug
 * @param clause number, such as {@code 2.1}
 * @param error error type, such as {@code box-loose}; null for the clause itself
 */
public record Topic(
        String rulebook, String clause, @Nullable String error) {

    /** The longest {@link #key()}, in characters. */
    static final int LONGEST = 160;

    public Topic {
        if (!isWord(rulebook) || !isWord(clause) || error != null && !isWord(error)) {
            throw new IllegalArgumentException(
                    "No topic is made of \"" + rulebook + "\", \"" + clause + "\" and \"" + error + "\".");
        }
        if (key(rulebook, clause, error).length() > LONGEST) {
            throw new IllegalArgumentException(
                    "A topic is written in " + LONGEST + " characters at most: " + key(rulebook, clause, error));
        }
    }

    public static Topic clause(ClauseRef clause) {
        return new Topic(clause.rulebook(), clause.number(), null);
    }

    public static Topic confusion(ClauseRef clause, String errorType) {
        return new Topic(clause.rulebook(), clause.number(), errorType);
    }

    /** Reads what {@link #key()} wrote. @throws IllegalArgumentException for anything else */
    public static Topic parse(String key) {
        int slash = key.indexOf('/');
        int space = key.indexOf(' ');
        if (slash < 0 || space >= 0 && space < slash) {
            throw new IllegalArgumentException("\"" + key + "\" is no topic.");
        }
        String clause = space < 0 ? key.substring(slash + 1) : key.substring(slash + 1, space);
        return new Topic(key.substring(0, slash), clause, space < 0 ? null : key.substring(space + 1));
    }

    /** The one way to write it: {@code street-a/2.1}, or {@code street-a/2.1 box-loose}. */
    public String key() {
        return key(rulebook, clause, error);
    }

    public boolean isConfusion() {
        return error != null;
    }

    /** The clause it is about. */
    public ClauseRef ref() {
        return new ClauseRef(rulebook, clause);
    }

    @Override
    public String toString() {
        return key();
    }

    private static String key(String rulebook, String clause, @Nullable String error) {
        String place = rulebook + "/" + clause;
        return error == null ? place : place + " " + error;
    }

    private static boolean isWord(String part) {
        return !part.isEmpty() && part.chars().noneMatch(sign -> sign == '/' || Character.isWhitespace(sign));
    }
}
