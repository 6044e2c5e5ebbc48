package dev.touchstone.certification.integrity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * More equal answers with another person's sitting than chance explains ({@link AnswerSimilarity}). Which of the two came first, or
 * whether both had the answers from a third, it cannot tell.
 *
 * @param closest the pair that stands out most
 * @param other the other sitting of that pair
 * @param others how many sittings are too similar to this one
 * @param compared pairs of the whole pool
 */
public record SimilarAnswers(SimilarPair closest, UUID other, int others, int compared) implements Signal {

    /** Of 1,000 simulated pools of honest people, at most so many name any pair. */
    public static final int FALSE_ALARMS = 1;

    private static final double BEYOND_CHANCE = 1e-6;

    /** @return empty where the sitting is too similar to none */
    public static Optional<SimilarAnswers> of(SittingFacts sitting, PoolFacts pool) {
        UUID own = sitting.sitting();
        List<SimilarPair> pairs = pool.similarity().of(own);
        return pairs.stream()
                .min(Comparator.comparingDouble(SimilarPair::adjusted))
                .map(closest -> new SimilarAnswers(
                        closest,
                        closest.first().equals(own) ? closest.second() : closest.first(),
                        pairs.size(),
                        pool.similarity().compared()));
    }

    @Override
    public Kind kind() {
        return Kind.SIMILAR;
    }

    @Override
    public Strength strength() {
        return closest.adjusted() <= BEYOND_CHANCE ? Strength.STRONG : Strength.CLEAR;
    }

    @Override
    public Told seen() {
        return Told.of(
                "integrity.similar.seen",
                closest.equal(),
                closest.shared(),
                closest.wrongTogether().size(),
                closest.omega(),
                others);
    }

    @Override
    public Told honest() {
        return Told.of("integrity.similar.honest", compared, FALSE_ALARMS);
    }
}
