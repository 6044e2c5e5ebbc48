package dev.touchstone.skill;

import dev.touchstone.content.Skill;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands between a learner and the next level of a skill, and what practice would reach it. Pure.
 *
 * @param level slug of the next level
 * @param threshold ability from which it is shown
 * @param missing what the level rule still asks for; empty when it is met and the next answer will show it
 * @param forecast the least practice that would do, when all of it is right; empty when it is more than {@link #FARTHEST}
 * @param harder where easy items say too little: the least practice on items in the middle of which the level begins; empty when
 *     that is too much as well, and where the forecast stands
 */
public record Outlook(
        String level, double threshold, List<Missing> missing, Optional<Forecast> forecast, Optional<Forecast> harder) {

    /** Right answers that are looked ahead; what is farther away is not worth a number. */
    public static final int FARTHEST = 50;

    /** A part of the level rule that is not met. */
    public sealed interface Missing {

        /** Too little was answered. */
        record Answers(long more) implements Missing {}

        /** The lower bound stands below the threshold. @param low lower end of the 90 % interval */
        record Bound(double low) implements Missing {}

        /** The bound stood at the threshold for one practice day only. */
        record SecondDay() implements Missing {}

        /** Too little came from mixed practice on the last two practice days. */
        record Mixed(int more) implements Missing {}
    }

    /** @param answers right ones, in mixed practice @param days on how many days they are given */
    public record Forecast(int answers, int days) {}

    /** Empty when the highest level is shown. @param typical what the learner's items are measured with */
    static Optional<Outlook> of(Track track, Measure typical, LevelRule rule, LocalDate today) {
        return Optional.ofNullable(rule.next(track.level())).map(next -> {
            Optional<Forecast> usual = forecast(track, typical, rule, next, today);
            return new Outlook(
                    next.slug(),
                    next.threshold(),
                    missing(track, next, today),
                    usual,
                    usual.isPresent()
                            ? Optional.empty()
                            : forecast(track, typical.asHardAs(next.threshold()), rule, next, today));
        });
    }

    private static List<Missing> missing(Track track, Skill.Level next, LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        if (track.answers() < LevelRule.ANSWERS) {
            missing.add(new Missing.Answers(LevelRule.ANSWERS - track.answers()));
        }
        var now = track.on(today, Drift.USUAL);
        double low = now.mean() - Standing.NINE_OF_TEN * now.error();
        Track.Day before = track.before();
        if (low < next.threshold()) {
            missing.add(new Missing.Bound(low));
        } else if (before == null || before.low() < next.threshold()) {
            missing.add(new Missing.SecondDay());
        }
        if (track.mixed() < LevelRule.MIXED) {
            missing.add(new Missing.Mixed(LevelRule.MIXED - track.mixed()));
        }
        return missing;
    }

    private static Optional<Forecast> forecast(
            Track track, Measure typical, LevelRule rule, Skill.Level next, LocalDate today) {
        for (int answers = 1; answers <= FARTHEST; answers++) {
            for (int later : List.of(0, answers / 2)) {
                Track ahead = right(track, typical, rule, answers - later, today);
                ahead = right(ahead, typical, rule, later, today.plusDays(1));
                if (rule.shows(ahead.level(), next)) {
                    return Optional.of(new Forecast(answers, later == 0 ? 1 : 2));
                }
            }
        }
        return Optional.empty();
    }

    private static Track right(Track track, Measure typical, LevelRule rule, int answers, LocalDate day) {
        Track ahead = track;
        for (int i = 0; i < answers; i++) {
            ahead = ahead.answered(
                    new Track.Step(typical.curve(), typical.weight(), 1, PracticeMode.MIXED, day), Drift.USUAL, rule);
        }
        return ahead;
    }
}
