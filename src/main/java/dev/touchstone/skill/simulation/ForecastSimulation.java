package dev.touchstone.skill.simulation;

import dev.touchstone.skill.Standing;
import dev.touchstone.skill.UnrecordedTrack;
import dev.touchstone.skill.forecast.Chances;
import dev.touchstone.skill.forecast.Crowd;
import dev.touchstone.skill.forecast.Goal;
import dev.touchstone.skill.forecast.Learning;
import dev.touchstone.skill.forecast.Pace;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Agencies whose learners are those of {@link CohortSimulation}: each began on another day of the last six weeks, or has not begun and
 * will not within the days ahead. What is forecast of each agency is held against what comes.
 *
 * @param agencies each with a course of its own
 * @param learners of an agency
 * @param ahead days from the forecast to the day it is about
 */
public record ForecastSimulation(int agencies, int learners, int ahead) {

    private static final int SKILLS = 6;
    private static final int TOPICS = 5;
    private static final int ITEMS = 200;
    private static final int WEEK = 7;
    private static final int FEWEST_DAYS = 2;
    private static final int MOST_DAYS = 6;

    /** Days since the first of them may have begun. */
    private static final int LONGEST = 42;

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    /** Skills are called by their number, as in {@code "0"}. */
    public ForecastOutcome run(Knowledge knowledge, Goal goal, long seed) {
        var random = new SplittableRandom(seed);
        Chances chances = new Chances();
        double expected = 0;
        double came = 0;
        double before = 0;
        double covered = 0;
        double width = 0;
        for (int agency = 0; agency < agencies; agency++) {
            CohortCourse course = CohortCourse.drawn(SKILLS, TOPICS, ITEMS, new Draws(random.split()));
            List<double[]> each = new ArrayList<>();
            int ready = 0;
            for (int person = 0; person < learners; person++) {
                Draws draws = new Draws(random.split());
                Life life = new Life(
                        new CohortLearner(course, knowledge, new DueFirst(), CohortSimulation.LEVELS, draws), draws);
                int begun = draws.below(LONGEST + ahead) - ahead;
                life.goesOn(-begun, 0);
                each.add(chances.of(goal, life.skills(), ahead));
                before += life.ready(goal, 0) ? 1 : 0;
                life.goesOn(0, begun > 0 ? ahead : 0);
                ready += life.ready(goal, ahead) ? 1 : 0;
            }
            Crowd crowd = Crowd.of(each);
            expected += crowd.mean();
            came += ready;
            covered += crowd.low() <= ready && ready <= crowd.high() ? 1 : 0;
            width += crowd.high() - crowd.low();
        }
        return new ForecastOutcome(agencies, expected, came, before, covered / agencies, width / agencies);
    }

    /** One learner, day by day; day 0 is the first that the forecast does not know. */
    private static final class Life {

        private final CohortLearner learner;
        private final Draws draws;
        private final int days;
        private final Map<Integer, long[]> answers = new HashMap<>();
        private boolean[] week = new boolean[WEEK];
        private int lived;

        private Life(CohortLearner learner, Draws draws) {
            this.learner = learner;
            this.draws = draws;
            this.days = FEWEST_DAYS + draws.below(MOST_DAYS - FEWEST_DAYS + 1);
        }

        private void goesOn(int from, int to) {
            for (int day = from; day < to; day++) {
                if (lived % WEEK == 0) {
                    week = new boolean[WEEK];
                    for (int weekday : new Order(WEEK, draws).first(days)) {
                        week[weekday] = true;
                    }
                }
                if (week[lived++ % WEEK]) {
                    learner.practise(lived, TODAY.plusDays(day));
                } else {
                    learner.rest();
                }
                answers.put(day, counted());
            }
        }

        private long[] counted() {
            long[] counted = new long[SKILLS];
            for (int skill = 0; skill < SKILLS; skill++) {
                counted[skill] = learner.track(skill).answers();
            }
            return counted;
        }

        private Map<String, Learning> skills() {
            Map<String, Learning> skills = new HashMap<>();
            for (int skill = 0; skill < SKILLS; skill++) {
                UnrecordedTrack track = learner.track(skill);
                if (track.answers() > 0) {
                    skills.put(Integer.toString(skill), learning(skill, track));
                }
            }
            return skills;
        }

        private Learning learning(int skill, UnrecordedTrack track) {
            int practised = 0;
            int last = 0;
            for (int day = -Pace.WINDOW; day < 0; day++) {
                if (counted(day, skill) > counted(day - 1, skill)) {
                    practised++;
                    last = day;
                }
            }
            long recent = track.answers() - counted(-Pace.WINDOW - 1, skill);
            var then = track.on(TODAY.plusDays(last == 0 ? -Pace.WINDOW : last));
            return new Learning(
                    then.mean(),
                    then.variance(),
                    track.answers(),
                    last == 0 ? Pace.WINDOW : -last,
                    new Pace(practised, practised == 0 ? 0 : (double) recent / practised));
        }

        private long counted(int day, int skill) {
            long[] then = answers.get(day);
            return then == null ? 0 : then[skill];
        }

        private boolean ready(Goal goal, int day) {
            double mean = 0;
            double variance = 0;
            for (Map.Entry<String, Double> asked : goal.weights().entrySet()) {
                UnrecordedTrack track = learner.track(Integer.parseInt(asked.getKey()));
                if (track.answers() == 0) {
                    return false;
                }
                var now = track.on(TODAY.plusDays(day));
                mean += asked.getValue() * now.mean();
                variance += asked.getValue() * asked.getValue() * now.variance();
            }
            return mean - Standing.NINE_OF_TEN * StrictMath.sqrt(variance) >= goal.bound();
        }
    }
}
