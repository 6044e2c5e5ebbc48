package dev.touchstone.skill.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Any topic that was met, each as likely as another: what a plan is compared with. */
final class AnyTopic implements ReviewPlan {

    private final List<Topic> met = new ArrayList<>();
    private final Draws draws;

    AnyTopic(Draws draws) {
        this.draws = draws;
    }

    @Override
    public void answered(Topic topic, double score, int day) {
        if (!met.contains(topic)) {
            met.add(topic);
        }
    }

    @Override
    public Topic next(int day, IntToDoubleFunction estimate) {
        return met.get(draws.below(met.size()));
    }
}
