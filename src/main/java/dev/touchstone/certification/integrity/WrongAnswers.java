package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each wrong answer to each item is given, among the wrong ones. The shares are counted over everybody, the two people that
 * are compared included: that makes an equal answer a little less surprising than it is, never more. Wrong answers that are not known
 * count as one and the same, so that of them only right and wrong are compared.
 */
final class WrongAnswers {

    private static final String UNKNOWN = "";

    private final Map<ItemId, Map<String, Integer>> counts = new HashMap<>();

    WrongAnswers(List<SittingFacts> sittings) {
        for (SittingFacts sitting : sittings) {
            for (AnswerFact answer : sitting.answers()) {
                if (!answer.right()) {
                    counts.computeIfAbsent(answer.item(), item -> new HashMap<>())
                            .merge(text(answer), 1, Integer::sum);
                }
            }
        }
    }

    /** Share of this wrong answer among the wrong ones, above 0 to 1. */
    double share(AnswerFact answer) {
        Map<String, Integer> given = counts.getOrDefault(answer.item(), Map.of());
        return (double) given.getOrDefault(text(answer), 0) / sum(given);
    }

    /** How likely two wrong answers to the item are equal, 0 to 1; 0 where nobody answered wrong. */
    double equal(ItemId item) {
        Map<String, Integer> given = counts.getOrDefault(item, Map.of());
        double all = sum(given);
        long squares =
                given.values().stream().mapToLong(count -> (long) count * count).sum();
        return all == 0 ? 0 : squares / (all * all);
    }

    static String text(AnswerFact answer) {
        return answer.wrong().orElse(UNKNOWN);
    }

    private static double sum(Map<String, Integer> given) {
        return given.values().stream().mapToInt(Integer::intValue).sum();
    }
}
