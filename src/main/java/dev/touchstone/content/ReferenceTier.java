package dev.touchstone.content;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/**
 * One tier of the reference ladder: an example of what agencies pay for, and what holds where an agency has no ladder of its own.
 *
 * @param amount what an hour is paid, with at most as many decimals as the currency has
 * @param unlocks what somebody who holds it may do
 */
public record ReferenceTier(
        String slug,
        Text name,
        Text unlocks,
        BigDecimal amount,
        Currency currency,
        List<Certified> certified,
        List<Bound> bounds,
        List<Live> live) {

    /** Certifications, by slug, of which so many are needed. */
    public record Certified(int of, List<String> programs) {}

    /** @param skill slug @param least lower bound of the standing, as a share of middling items in hundredths, 1 to 99 */
    public record Bound(String skill, int least) {}

    /**
     * Gold-checked answers in live work.
     *
     * @param answers how many at least
     * @param right the share of them that is right, in hundredths, 0 to 100
     * @param skill slug of the one skill that counts; empty for all together
     */
    public record Live(int answers, int right, Optional<String> skill) {}
}
