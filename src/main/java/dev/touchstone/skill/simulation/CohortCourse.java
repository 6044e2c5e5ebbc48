package dev.touchstone.skill.simulation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the cohort learns: lessons that take the skills in turn, one topic each, and for every skill a stock of items.
 *
 * @param stock the items of each skill
 * @param topics of each skill
 */
record CohortCourse(List<List<CohortItem>> stock, int topics) {

    static CohortCourse drawn(int skills, int topics, int items, Draws draws) {
        return new CohortCourse(
                IntStream.range(0, skills)
                        .mapToObj(skill -> Stream.generate(() -> CohortItem.drawn(draws))
                                .limit(items)
                                .toList())
                        .toList(),
                topics);
    }

    int skills() {
        return stock.size();
    }

    int lessons() {
        return skills() * topics;
    }

    Topic topic(int lesson) {
        return new Topic(lesson % skills(), lesson / skills());
    }

    List<CohortItem> items(int skill) {
        return stock.get(skill);
    }
}
