package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Picture;
import dev.touchstone.grading.Grading;
import dev.touchstone.labeling.AtWork;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Starts attempts, finds them again and keeps unfinished work, each for its own learner alone. */
@Service
@PermitAll
public class Practice {

    /** The most items that one attempt draws. */
    public static final int MOST_ITEMS = 50;

    private final Attempts attempts;
    private final AttemptStates states;
    private final AnswerJson json;
    private final Curriculum curriculum;
    private final Grading grading;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Works works;
    private final AtWork atWork;

    Practice(
            Attempts attempts,
            AttemptStates states,
            AnswerJson json,
            Curriculum curriculum,
            Grading grading,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction,
            Works works,
            AtWork atWork) {
        this.attempts = attempts;
        this.states = states;
        this.json = json;
        this.curriculum = curriculum;
        this.grading = grading;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
        this.works = works;
        this.atWork = atWork;
    }

    /**
     * Starts a new attempt outside any lesson.
     *
     * @param count how many items are drawn, 1 to {@link #MOST_ITEMS}; fewer come when the exercise has fewer
     */
    public AttemptState start(String exercise, int count) {
        if (count < 1 || count > MOST_ITEMS) {
            throw new Refused(422, "item-count", "Ask for 1 to " + MOST_ITEMS + " items.");
        }
        Exercise wanted = curriculum.exercise(exercise);
        AttemptState started =
                Objects.requireNonNull(transaction.execute(status -> states.of(begin(wanted, count, null))));
        atWork.beat(works.exercise(exercise));
        return started;
    }

    /** The open attempt at the exercise outside any lesson, or a new one. */
    @Transactional
    public AttemptState resumeOrStart(String exercise, int count) {
        Exercise wanted = curriculum.exercise(exercise);
        return attempts.open(person(), wanted.uuid())
                .flatMap(this::resumed)
                .orElseGet(() -> states.of(begin(wanted, count, null)));
    }

    /** The open attempt at one step of a lesson, or a new one. */
    @Transactional
    AttemptState resumeOrStart(LessonPlace place, String exercise, int count) {
        return attempts.open(person(), place.lesson(), place.step())
                .flatMap(this::resumed)
                .orElseGet(() -> states.of(begin(curriculum.exercise(exercise), count, place)));
    }

    @Transactional(readOnly = true)
    public AttemptState attempt(AttemptId id) {
        return states.of(attempts.own(id.value(), person())
                .orElseThrow(() -> new NotFound("There is no such attempt of yours.")));
    }

    /**
     * Keeps what was done so far, so that a lost line or another device loses nothing. What is submitted stays as it is,
     * and what left the course needs no draft.
     *
     * @throws Refused when it could not be an answer
     */
    public void keepDraft(TurnId id, JsonNode draft) {
        atWork.beat(Objects.requireNonNull(transaction.execute(status -> {
            Attempt attempt = known(person -> attempts.lockOwnWithTurn(id.value(), person));
            Turn turn = attempt.turn(id);
            if (curriculum.find(turn.item()).isPresent()) {
                turn.keepDraft(json.write(grading.canonical(turn.item(), draft)));
            }
            return works.of(attempt);
        })));
    }

    /** The picture of a turn, for its own learner; empty when the item has none. */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(TurnId id) {
        Turn turn = known(person -> attempts.ownWithTurn(id.value(), person)).turn(id);
        return Optional.ofNullable(curriculum.item(turn.item()).picture());
    }

    /** Empty when nothing is left of it to answer, since its last items left the course. */
    private Optional<AttemptState> resumed(UUID id) {
        return attempts.own(id, person())
                .filter(attempt -> {
                    attempt.leaveOut(item -> curriculum.find(item).isEmpty(), clock.instant());
                    return !attempt.isFinished();
                })
                .map(states::of);
    }

    /** Says how sure the learner is of the answer that they are about to hand in. */
    @Transactional
    public void say(TurnId id, Confidence sure) {
        known(person -> attempts.lockOwnWithTurn(id.value(), person)).turn(id).say(sure);
    }

    private Attempt known(Function<UUID, Optional<Attempt>> own) {
        return me.known()
                .flatMap(person -> own.apply(person.value()))
                .orElseThrow(() -> new NotFound("There is no such item of yours."));
    }

    private Attempt begin(Exercise exercise, int count, @Nullable LessonPlace place) {
        PersonId person = me.id();
        Attempt attempt = new Attempt(person, exercise.uuid(), place, clock.instant());
        List<UUID> items =
                exercise.practiceItems().stream().map(item -> item.id().value()).toList();
        List<Item> drawn = Drawing.draw(exercise, attempts.met(person.value(), items), count);
        drawn.forEach(item -> attempt.draw(item.id().value(), grading.currentRevision(item.id())));
        return attempts.save(attempt);
    }

    private UUID person() {
        return me.id().value();
    }
}
