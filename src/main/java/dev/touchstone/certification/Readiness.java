package dev.touchstone.certification;

import dev.touchstone.content.Program;
import dev.touchstone.skill.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far somebody is from a certification, as far as practice tells: the standings of the exam's skills, each counted as often as
 * the exam asks it, held against the cut. Practice and exam ask other items, so this is a hint and decides nothing.
 *
 * @param skills how many of the exam's skills have been practised, of {@code all}
 * @param mean of the ability over the practised ones
 * @param low lower end of its 90 % interval
 * @param high upper end
 * @param cut of the program
 */
public record Readiness(int skills, int all, double mean, double low, double high, double cut) {

    /** In words. */
    public enum Word {
        /** Too little was practised to say. */
        UNKNOWN,
        /** Even the upper end is below the bar. */
        FAR,
        /** The bar lies within the interval, and the estimate below it. */
        CLOSE,
        /** The estimate is at or above the bar. */
        LIKELY,
        /** Even the lower end is at or above the bar. */
        READY
    }

    /** @param asked slug of the skill of each area's exercises, one entry for each area */
    static Readiness of(Program program, List<String> asked, List<Standing> standings) {
        Map<String, Standing> known =
                standings.stream().collect(Collectors.toMap(Standing::skill, standing -> standing));
        Map<String, Long> weights = asked.stream()
                .filter(known::containsKey)
                .collect(Collectors.groupingBy(skill -> skill, Collectors.counting()));
        long areas = weights.values().stream().mapToLong(Long::longValue).sum();
        double mean = 0;
        double variance = 0;
        for (Map.Entry<String, Long> weight : weights.entrySet()) {
            Standing standing = Objects.requireNonNull(known.get(weight.getKey()));
            double share = (double) weight.getValue() / areas;
            mean += share * standing.mean();
            variance += share * share * standing.error() * standing.error();
        }
        double reach = Standing.NINE_OF_TEN * StrictMath.sqrt(variance);
        int all = Set.copyOf(asked).size();
        return new Readiness(weights.size(), all, mean, mean - reach, mean + reach, program.cut());
    }

    public Word word() {
        if (skills < all) {
            return Word.UNKNOWN;
        }
        if (low >= cut) {
            return Word.READY;
        }
        if (mean >= cut) {
            return Word.LIKELY;
        }
        return high >= cut ? Word.CLOSE : Word.FAR;
    }
}
