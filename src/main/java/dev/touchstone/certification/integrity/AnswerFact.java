package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import dev.touchstone.skill.irt.ItemCurve;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One answer of an exam, as far as the signals look at it.
 *
 * @param curve of the item, in the version the sitting pinned
 * @param wrong what was answered, in one form for equal answers, such as the text of the option; empty where it was right or is not
 *     known
 * @param seconds from showing to answering, 0 or more; empty where they were not measured
 * @param shownBefore in how many earlier sittings the item stood, 0 or more
 */
public record AnswerFact(
        ItemId item, ItemCurve curve, boolean right, Optional<String> wrong, OptionalDouble seconds, int shownBefore) {

    public AnswerFact {
        if (right && wrong.isPresent()) {
            throw new IllegalArgumentException("An answer that was right was not " + wrong.get() + ".");
        }
        if (seconds.isPresent() && !(seconds.getAsDouble() >= 0 && Double.isFinite(seconds.getAsDouble()))) {
            throw new IllegalArgumentException("A time is 0 seconds or more, not " + seconds.getAsDouble() + ".");
        }
        if (shownBefore < 0) {
            throw new IllegalArgumentException("No item was shown " + shownBefore + " times.");
        }
    }

    /** How far the answer is from what that ability lets expect, in deviations; empty where only one answer was possible. */
    OptionalDouble residual(double ability) {
        return residual(right, curve.expected(ability));
    }

    static OptionalDouble residual(boolean right, double expected) {
        double spread = expected * (1 - expected);
        return spread > 0
                ? OptionalDouble.of(((right ? 1 : 0) - expected) / StrictMath.sqrt(spread))
                : OptionalDouble.empty();
    }
}
