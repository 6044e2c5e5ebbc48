package dev.touchstone.grading.ranking;

import dev.touchstone.grading.Answer;
import java.util.List;

/** @param order slugs of the things, the best first; empty while nobody has touched them */
public record RankingAnswer(List<String> order) implements Answer {

    public RankingAnswer {
        order = List.copyOf(order);
    }
}
