package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.SecondLook;
import dev.touchstone.content.Curriculum;
import dev.touchstone.grading.Grading;
import dev.touchstone.labeling.AtWork;
import dev.touchstone.labeling.Work;
import dev.touchstone.skill.memory.Topic;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Attempts whose items come from many exercises: one review a day, and a drill for each mistake. Whoever opens one on two
 * devices at once gets the same; one that was left unfinished on an earlier day is not taken up again.
 */
@Component
class MixedAttempts {

    private final Attempts attempts;
    private final AttemptStates states;
    private final PracticeDays days;
    private final Grading grading;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final AtWork atWork;

    MixedAttempts(
            Attempts attempts,
            AttemptStates states,
            PracticeDays days,
            Grading grading,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction,
            AtWork atWork) {
        this.attempts = attempts;
        this.states = states;
        this.days = days;
        this.grading = grading;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
        this.atWork = atWork;
    }

    /**
     * The open attempt of today, or a new one with what is drawn.
     *
     * @param topic the one that all its items ask, or null
     * @throws NotFound when nothing can be drawn
     */
    AttemptState today(Purpose purpose, @Nullable Topic topic, BiFunction<PersonId, LocalDate, List<Drawn>> draw) {
        AttemptState attempt =
                SecondLook.at(() -> Objects.requireNonNull(transaction.execute(status -> open(purpose, topic, draw))));
        atWork.beat(purpose == Purpose.REVIEW ? Work.review() : Work.drill());
        return attempt;
    }

    boolean isBegun(PersonId person, Purpose purpose, LocalDate day) {
        return attempts.openOf(person.value(), purpose)
                .filter(attempt -> day(attempt.startedAt()).equals(day))
                .isPresent();
    }

    private AttemptState open(
            Purpose purpose, @Nullable Topic topic, BiFunction<PersonId, LocalDate, List<Drawn>> draw) {
        PersonId person = me.known().orElseThrow(MixedAttempts::nothing);
        Instant now = clock.instant();
        LocalDate today = day(now);
        if (days.lock(person.value(), today).isEmpty()) {
            days.saveAndFlush(new PracticeDayEntry(person, today));
        }
        return begun(person, purpose, topic, today)
                .map(states::of)
                .orElseGet(() -> states.of(begin(person, purpose, draw.apply(person, today), now)));
    }

    private Optional<Attempt> begun(PersonId person, Purpose purpose, @Nullable Topic topic, LocalDate today) {
        return (topic == null
                        ? attempts.openOf(person.value(), purpose)
                        : attempts.openOn(person.value(), purpose, topic.key()))
                .filter(attempt -> day(attempt.startedAt()).equals(today))
                .filter(attempt -> {
                    attempt.leaveOut(item -> curriculum.find(item).isEmpty(), clock.instant());
                    return !attempt.isFinished();
                });
    }

    private Attempt begin(PersonId person, Purpose purpose, List<Drawn> drawn, Instant now) {
        if (drawn.isEmpty()) {
            throw nothing();
        }
        Attempt attempt = new Attempt(person, purpose, now);
        for (Drawn each : drawn) {
            attempt.ask(
                    each.item().id().value(),
                    grading.currentRevision(each.item().id()),
                    each.asked(),
                    each.repeated());
        }
        return attempts.save(attempt);
    }

    private static NotFound nothing() {
        return new NotFound("There is nothing to ask again yet.");
    }

    private LocalDate day(Instant instant) {
        return me.day(instant);
    }
}
