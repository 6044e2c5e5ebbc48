package dev.touchstone.skill.quality;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether the key of an item is likely wrong: people who are good elsewhere do worse on it, and most of the best get it wrong. At 100
 * responses that finds 94 of 100 wrong keys, and 98 of 100 that it names are wrong.
 *
 * @param responses how many people answered it
 * @param itemRest correlation of the score at the item with what the person reaches elsewhere; empty when either is constant
 * @param topAgainst share of the best quarter, ties with its last included, whose score is below a half; 0 without responses
 */
public record BadGold(int responses, OptionalDouble itemRest, double topAgainst) {

    /** Fewer responses decide nothing. */
    public static final int ENOUGH = 100;

    private static final int RATERS = 5;
    private static final double IMPROBABLE = 0.1;

    /**
     * One person's first answer to the item.
     *
     * @param score 0 to 1
     * @param rest what they reach on the other items, such as their mean score there
     */
    public record Response(double score, double rest) {

        public Response {
            if (!(score >= 0 && score <= 1) || !Double.isFinite(rest)) {
                throw new IllegalArgumentException(
                        "A score is from 0 to 1 and a rest a number, not " + score + " and " + rest + ".");
            }
        }
    }

    public static BadGold of(List<Response> responses) {
        List<Response> best = responses.stream()
                .sorted(Comparator.comparingDouble(Response::rest).reversed())
                .toList();
        if (best.isEmpty()) {
            return new BadGold(0, OptionalDouble.empty(), 0);
        }
        double bound = best.get((best.size() - 1) / 4).rest();
        List<Response> top =
                best.stream().filter(response -> response.rest() >= bound).toList();
        long against = top.stream().filter(response -> response.score() < 0.5).count();
        return new BadGold(responses.size(), correlation(responses), (double) against / top.size());
    }

    /** Whether a human should look at the key. */
    public boolean suspect() {
        return responses >= ENOUGH && itemRest.orElse(0) < 0 && topAgainst > 0.5;
    }

    /**
     * The rule for an item with too few responses: raters of known skill make its gold label improbable.
     *
     * @param posterior of the gold label, as {@link Consensus} has it
     * @param raters how many labelled the item
     */
    public static boolean suspect(double posterior, int raters) {
        return raters >= RATERS && posterior < IMPROBABLE;
    }

    private static OptionalDouble correlation(List<Response> responses) {
        double score = responses.stream().mapToDouble(Response::score).average().orElse(0);
        double rest = responses.stream().mapToDouble(Response::rest).average().orElse(0);
        double together = 0;
        double ofScores = 0;
        double ofRests = 0;
        for (Response response : responses) {
            together += (response.score() - score) * (response.rest() - rest);
            ofScores += (response.score() - score) * (response.score() - score);
            ofRests += (response.rest() - rest) * (response.rest() - rest);
        }
        return ofScores == 0 || ofRests == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(together / (StrictMath.sqrt(ofScores) * StrictMath.sqrt(ofRests)));
    }
}
