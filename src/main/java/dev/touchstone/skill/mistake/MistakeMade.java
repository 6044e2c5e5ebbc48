package dev.touchstone.skill.mistake;

import dev.touchstone.content.ClauseRef;

/**
 * One error in one answer.
 *
 * @param clause the clause that decides
 * @param error error type, such as {@code box-loose}
 * @param lost the part of the score that it cost, 0 to 1
 */
public record MistakeMade(ClauseRef clause, String error, double lost) {

    public MistakeMade {
        if (!(lost >= 0 && lost <= 1)) {
            throw new IllegalArgumentException("A mistake costs 0 to 1 of a score, not " + lost + ".");
        }
    }
}
