package dev.touchstone.skill.simulation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * What is due comes first, and of that the skill with the lowest estimate; with nothing due, what will be due soonest. A simple
 * model of forgetting says when: it stands for the scheduler of reviews, whose intervals also depend on how difficult a topic is
 * and how late the review comes, and is like it in what matters here: a right answer moves the next date away by a
 * factor, a wrong one brings it back to tomorrow.
 */
final class DueFirst implements ReviewPlan {

    private static final double RIGHT = 0.8;
    private static final double PARTLY = 0.5;

    private final Map<Topic, Memory> memories = new LinkedHashMap<>();

    /** @param stability days until the next date @param due that day */
    private record Memory(double stability, long due) {

        static Memory first(double score, int day) {
            return of(score >= RIGHT ? 3 : score >= PARTLY ? 2 : 1, day);
        }

        Memory after(double score, int day) {
            return of(score >= RIGHT ? stability * 2.5 : score >= PARTLY ? stability * 1.5 : 1, day);
        }

        private static Memory of(double stability, int day) {
            return new Memory(stability, day + StrictMath.round(stability));
        }
    }

    @Override
    public void answered(Topic topic, double score, int day) {
        memories.merge(topic, Memory.first(score, day), (known, first) -> known.after(score, day));
    }

    @Override
    public Topic next(int day, IntToDoubleFunction estimate) {
        Comparator<Map.Entry<Topic, Memory>> weakest = Comparator.comparingDouble(
                each -> estimate.applyAsDouble(each.getKey().skill()));
        Comparator<Map.Entry<Topic, Memory>> soonest =
                Comparator.comparingLong(each -> each.getValue().due());
        return memories.entrySet().stream()
                .filter(each -> each.getValue().due() <= day)
                .min(weakest.thenComparing(soonest))
                .or(() -> memories.entrySet().stream().min(soonest.thenComparing(weakest)))
                .orElseThrow()
                .getKey();
    }
}
