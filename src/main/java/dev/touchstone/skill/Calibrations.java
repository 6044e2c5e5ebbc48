package dev.touchstone.skill;

import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.skill.calibration.Calibrated;
import dev.touchstone.skill.calibration.Calibration;
import dev.touchstone.skill.calibration.Settings;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Calibrates the items of every skill by all evidence so far. The parameters are a version: they come into force all at once
 * when the last skill is done, and a run that was cut off goes on with the skills that are missing.
 */
@Service
public class Calibrations {

    private final CalibrationData data;
    private final CalibrationBook book;
    private final ParameterSets parameters;
    private final Curriculum curriculum;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Calibrations(
            CalibrationData data,
            CalibrationBook book,
            ParameterSets parameters,
            Curriculum curriculum,
            Clock clock,
            TransactionTemplate transaction) {
        this.data = data;
        this.book = book;
        this.parameters = parameters;
        this.curriculum = curriculum;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What came of it. */
    public sealed interface Result {

        /** No answer came in since the last time. */
        record NothingNew() implements Result {}

        /** @param families how many have parameters of their own now */
        record InForce(int version, int families) implements Result {}
    }

    /** Who wants to know how far it is. */
    @FunctionalInterface
    public interface Watch {
        /**
         * @param skill slug of the skill at hand
         * @param round of its estimation, from 1
         * @param change the largest change of a parameter in that round; it falls towards 0
         */
        void at(String skill, int round, double change);
    }

    /** @throws InterruptedException when the thread was told to stop; the skills that are done stay done */
    public Result run(Watch watch) throws InterruptedException {
        CalibrationBook.Open open = book.unfinished().orElse(null);
        if (open == null && !book.hasNews()) {
            return new Result.NothingNew();
        }
        CalibrationBook.Open work = open == null ? begin() : open;
        for (Skill skill : curriculum.skills()) {
            if (!book.holds(work.version(), skill.slug())) {
                calibrate(work, skill.slug(), watch);
            }
        }
        transaction.executeWithoutResult(status -> book.finish(work, clock.instant()));
        parameters.forget();
        return new Result.InForce(work.version(), book.families(work.version()));
    }

    private CalibrationBook.Open begin() {
        Instant now = clock.instant();
        return Objects.requireNonNull(transaction.execute(status -> book.begin(now)));
    }

    private void calibrate(CalibrationBook.Open work, String skill, Watch watch) throws InterruptedException {
        Instant reference = book.firstOf(skill).orElse(work.until());
        CalibrationData.Input input = data.read(skill, work.until(), reference);
        Calibrated found = new Calibration(Settings.USUAL)
                .of(input.families(), input.responses(), (round, change) -> watch.at(skill, round, change));
        transaction.executeWithoutResult(
                status -> book.keep(work, skill, input.ids(), input.responses().answers(), found));
    }
}
