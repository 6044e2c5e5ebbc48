package dev.touchstone.credential;

import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.UUID;

/**
 * Somebody has passed.
 *
 * @param sitting the exam; it gives one credential, for ever
 * @param share what to expect of them over the whole bank, 0 to 1, between {@code low} and {@code high}
 * @param bar what had to be reached
 * @param items how many they answered
 * @param rulebooks the standards it was about, each with its version, such as {@code street-a 1.0}
 * @param validity counted from the decision
 */
public record Achieved(
        UUID sitting,
        PersonId person,
        UUID program,
        String programSlug,
        Instant decidedAt,
        double share,
        double low,
        double high,
        double bar,
        int items,
        List<String> rulebooks,
        Period validity,
        IssuePolicy policy) {

    public Achieved {
        rulebooks = List.copyOf(rulebooks);
        if (validity.isNegative() || validity.isZero()) {
            throw new IllegalArgumentException("A credential is valid for some time.");
        }
    }
}
