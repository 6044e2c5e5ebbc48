package dev.touchstone.skill.simulation;

import dev.touchstone.content.Skill;
import dev.touchstone.skill.simulation.CohortOutcome.Reached;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what happens in a cohort. */
final class CohortTally {

    private final List<Skill.Level> levels;
    private final List<List<Integer>> firstDays = new ArrayList<>();
    private final long[] truly;
    private long tracks;
    private double ability;
    private long levelWeeks;
    private long falseWeeks;
    private long answers;
    private long weak;
    private long reviews;
    private long weakReviews;

    CohortTally(List<Skill.Level> levels) {
        this.levels = levels;
        truly = new long[levels.size()];
        levels.forEach(level -> firstDays.add(new ArrayList<>()));
    }

    void spent(CohortLearner.Spent day) {
        answers += day.answers();
        weak += day.weak();
        reviews += day.reviews();
        weakReviews += day.weakReviews();
    }

    /** The first time that a level is shown to a learner in a skill. @param day counted from 1 */
    void reached(int level, int day) {
        firstDays.get(level).add(day);
    }

    /** The end of a week. @param shown number of the level shown; −1 below the first */
    void week(int shown, double ability) {
        if (shown >= 0) {
            levelWeeks++;
            falseWeeks += levels.get(shown).threshold() > ability ? 1 : 0;
        }
    }

    /** The last day of a learner in a skill. */
    void end(double ability) {
        tracks++;
        this.ability += ability;
        for (int level = 0; level < truly.length; level++) {
            truly[level] += levels.get(level).threshold() <= ability ? 1 : 0;
        }
    }

    CohortOutcome outcome(Knowledge knowledge, boolean chosen) {
        List<Reached> reached = new ArrayList<>();
        for (int level = 0; level < levels.size(); level++) {
            reached.add(new Reached(
                    levels.get(level).slug(),
                    levels.get(level).threshold(),
                    share(firstDays.get(level).size(), tracks),
                    median(firstDays.get(level)),
                    share(truly[level], tracks)));
        }
        return new CohortOutcome(
                knowledge,
                chosen,
                answers,
                reached,
                levelWeeks,
                share(falseWeeks, levelWeeks),
                share(weak, answers),
                share(weakReviews, reviews),
                tracks == 0 ? 0 : ability / tracks);
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    private static @Nullable Double median(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return null;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }
}
