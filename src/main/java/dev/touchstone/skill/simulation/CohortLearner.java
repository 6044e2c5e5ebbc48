package dev.touchstone.skill.simulation;

import dev.touchstone.content.Skill;
import dev.touchstone.skill.PracticeMode;
import dev.touchstone.skill.UnrecordedTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** One learner of the cohort: takes lessons one after the other, and reviews what the plan says. */
final class CohortLearner {

    /** Items of a lesson's practice. */
    private static final int LESSON = 6;

    /** How much abler learners look among items of one kind: what they have just been told is still in their ears. */
    private static final double FLATTERY = 0.3;

    private static final int FEWEST = 8;
    private static final int MOST = 15;

    private final List<Growth> growths = new ArrayList<>();
    private final List<UnrecordedTrack> tracks = new ArrayList<>();
    private final List<Order> unmet = new ArrayList<>();
    private final CohortCourse course;
    private final Knowledge knowledge;
    private final ReviewPlan plan;
    private final Draws draws;
    private int lessons;

    /** What one day of practice was spent on: how many answers, how many of them on weak skills; the same of reviews alone. */
    record Spent(int answers, int weak, int reviews, int weakReviews) {}

    CohortLearner(CohortCourse course, Knowledge knowledge, ReviewPlan plan, List<Skill.Level> levels, Draws draws) {
        this.course = course;
        this.knowledge = knowledge;
        this.plan = plan;
        this.draws = draws;
        double talent = draws.normal(0, 0.6);
        for (int skill = 0; skill < course.skills(); skill++) {
            double start = -0.3 + talent + draws.normal(0, 0.8);
            double reach = 1 + talent + draws.normal(0, 0.6);
            growths.add(new Growth(start, reach, draws));
            tracks.add(new UnrecordedTrack(levels));
            unmet.add(new Order(course.items(skill).size(), draws));
        }
    }

    double ability(int skill) {
        return growths.get(skill).ability();
    }

    UnrecordedTrack track(int skill) {
        return tracks.get(skill);
    }

    /** The next lesson comes first, as long as there is one; reviews fill the day. */
    Spent practise(int day, LocalDate date) {
        boolean[] weak = weak();
        int answers = FEWEST + draws.below(MOST - FEWEST + 1);
        boolean[] practised = new boolean[course.skills()];
        int taught = 0;
        int weakAnswers = 0;
        int weakReviews = 0;
        if (lessons < course.lessons()) {
            Topic topic = course.topic(lessons++);
            for (; taught < LESSON; taught++) {
                answer(topic, PracticeMode.BLOCKED, day, date);
            }
            practised[topic.skill()] = true;
            weakAnswers += weak[topic.skill()] ? taught : 0;
        }
        for (int answer = taught; answer < answers; answer++) {
            Topic topic = plan.next(day, skill -> tracks.get(skill).on(date).mean());
            answer(topic, PracticeMode.MIXED, day, date);
            practised[topic.skill()] = true;
            weakReviews += weak[topic.skill()] ? 1 : 0;
        }
        rest(practised);
        return new Spent(answers, weakAnswers + weakReviews, answers - taught, weakReviews);
    }

    void rest() {
        rest(new boolean[course.skills()]);
    }

    private void rest(boolean[] practised) {
        for (int skill = 0; skill < practised.length; skill++) {
            if (!practised[skill]) {
                growths.get(skill).rested();
            }
        }
    }

    private void answer(Topic topic, PracticeMode mode, int day, LocalDate date) {
        int skill = topic.skill();
        Order items = unmet.get(skill);
        if (items.hasNext()) {
            CohortItem item = course.items(skill).get(items.next());
            double flattery = mode == PracticeMode.BLOCKED ? FLATTERY : 0;
            double score = item.answeredWith(ability(skill) + flattery, draws);
            tracks.get(skill).answered(knowledge.curve(item), knowledge.weight(item), score, mode, date);
            plan.answered(topic, score, day);
        }
        growths.get(skill).practised();
    }

    /** The lower half of the skills by true ability. */
    private boolean[] weak() {
        boolean[] weak = new boolean[course.skills()];
        IntStream.range(0, course.skills())
                .boxed()
                .sorted((one, other) -> Double.compare(ability(one), ability(other)))
                .limit(course.skills() / 2)
                .forEach(skill -> weak[skill] = true);
        return weak;
    }
}
