package dev.touchstone.skill;

import dev.touchstone.skill.irt.Ability;
import dev.touchstone.skill.irt.ItemCurve;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a learner's standing in one skill comes about, answer by answer: the estimate, and of the last two practice days what the
 * level rests on. Pure: the same answers in the same order give the same track to the last digit.
 *
 * @param answers how many count so far
 * @param level slug of the level shown, or null below the first
 * @param today the last day with an answer, or null before the first answer
 * @param before the practice day before it, or null
 */
record Track(
        Ability ability,
        long answers,
        @Nullable String level,
        @Nullable Day today,
        @Nullable Day before) {

    static final Track START = new Track(Ability.PRIOR, 0, null, null, null);

    /**
     * One practice day.
     *
     * @param low lower bound of the estimate after its last answer
     * @param mixed how many of its answers came from mixed practice
     */
    record Day(LocalDate day, double low, int answers, int mixed) {

        private Day answered(Ability now, PracticeMode mode) {
            double bound = now.mean() - LevelRule.BOUND * now.error();
            return new Day(day, bound, answers + 1, mixed + (mode == PracticeMode.MIXED ? 1 : 0));
        }
    }

    /**
     * One answer that counts.
     *
     * @param weight how many right-or-wrong answers it is worth, 1 to 8
     */
    record Step(ItemCurve item, double weight, double score, PracticeMode mode, LocalDate day) {}

    Track answered(Step step, Drift drift, LevelRule rule) {
        LocalDate day = today != null && step.day().isBefore(today.day()) ? today.day() : step.day();
        Ability now = ability.after(drift.answer(), 1 + drift.days() * daysAway(day))
                .answered(step.item(), step.weight(), step.score());
        Day same = today != null && today.day().equals(day) ? today : null;
        Day current = (same == null ? new Day(day, 0, 0, 0) : same).answered(now, step.mode());
        Track moved = new Track(now, answers + 1, level, current, same == null ? today : before);
        return new Track(now, moved.answers, rule.of(moved), current, moved.before);
    }

    /** The estimate as it stands on a later day without any answer since. */
    Ability on(LocalDate day, Drift drift) {
        return ability.after(drift.answer(), drift.days() * daysAway(day));
    }

    /** The bound that both of the last two practice days reach; nothing before the second. */
    double low() {
        return today == null || before == null ? Double.NEGATIVE_INFINITY : Math.min(today.low(), before.low());
    }

    /** Answers from mixed practice on the last two practice days. */
    int mixed() {
        return (today == null ? 0 : today.mixed()) + (before == null ? 0 : before.mixed());
    }

    boolean endsOnSameDayAs(Track other) {
        return today != null && other.today != null && today.day().equals(other.today.day());
    }

    private long daysAway(LocalDate day) {
        return today == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(today.day(), day));
    }
}
