package dev.touchstone.skill.simulation;

import dev.touchstone.content.Skill;
import dev.touchstone.content.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A cohort that practises for some weeks: each learner on two to six days of seven, eight to fifteen answers a day, first a lesson,
 * then reviews. The product sees answers only, and follows them with its filter and its rule of levels.
 */
public record CohortSimulation(int learners, int weeks) {

    /** As in content/skills.yaml. */
    static final List<Skill.Level> LEVELS =
            List.of(level("novice", -1.5), level("capable", -0.25), level("skilled", 0.75), level("expert", 1.75));

    private static final int SKILLS = 6;
    private static final int TOPICS = 5;
    private static final int ITEMS = 200;
    private static final int WEEK = 7;
    private static final int FEWEST_DAYS = 2;
    private static final int MOST_DAYS = 6;

    /** A Monday like any other. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    public CohortSimulation {
        if (learners < 1 || weeks < 1) {
            throw new IllegalArgumentException(
                    "A cohort has learners and weeks, not " + learners + " and " + weeks + ".");
        }
    }

    /**
     * @param chosen whether reviews are chosen, what is due and weak first; else any topic that was met
     * @param seed with the same, learners and course are the same whatever the product knows and chooses
     */
    public CohortOutcome run(Knowledge knowledge, boolean chosen, long seed) {
        var random = new SplittableRandom(seed);
        CohortCourse course = CohortCourse.drawn(SKILLS, TOPICS, ITEMS, new Draws(random.split()));
        CohortTally tally = new CohortTally(LEVELS);
        for (int learner = 0; learner < learners; learner++) {
            Draws draws = new Draws(random.split());
            Draws choices = new Draws(random.split());
            ReviewPlan plan = chosen ? new DueFirst() : new AnyTopic(choices);
            follow(new CohortLearner(course, knowledge, plan, LEVELS, draws), draws, tally);
        }
        return tally.outcome(knowledge, chosen);
    }

    private void follow(CohortLearner learner, Draws draws, CohortTally tally) {
        int days = FEWEST_DAYS + draws.below(MOST_DAYS - FEWEST_DAYS + 1);
        int[] highest = new int[SKILLS];
        for (int week = 0; week < weeks; week++) {
            boolean[] practises = new boolean[WEEK];
            for (int weekday : new Order(WEEK, draws).first(days)) {
                practises[weekday] = true;
            }
            for (int weekday = 0; weekday < WEEK; weekday++) {
                int day = week * WEEK + weekday;
                if (practises[weekday]) {
                    tally.spent(learner.practise(day, FIRST_DAY.plusDays(day)));
                } else {
                    learner.rest();
                }
                for (int skill = 0; skill < SKILLS; skill++) {
                    for (int shown = shown(learner, skill); highest[skill] <= shown; highest[skill]++) {
                        tally.reached(highest[skill], day + 1);
                    }
                }
            }
            for (int skill = 0; skill < SKILLS; skill++) {
                tally.week(shown(learner, skill), learner.ability(skill));
            }
        }
        for (int skill = 0; skill < SKILLS; skill++) {
            tally.end(learner.ability(skill));
        }
    }

    /** Number of the level shown; −1 below the first. */
    private static int shown(CohortLearner learner, int skill) {
        String level = learner.track(skill).level().orElse("");
        int shown = LEVELS.size() - 1;
        while (shown >= 0 && !LEVELS.get(shown).slug().equals(level)) {
            shown--;
        }
        return shown;
    }

    private static Skill.Level level(String slug, double threshold) {
        return new Skill.Level(slug, Text.of("en", slug), threshold);
    }
}
