package dev.touchstone.practice;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.SecondLook;
import dev.touchstone.content.Curriculum;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grading;
import dev.touchstone.grading.TypedError;
import dev.touchstone.labeling.AtWork;
import dev.touchstone.labeling.Work;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Takes answers: each is graded once, by the gold that was pinned when its attempt started, and leaves its evidence. */
@Service
@PermitAll
public class Submissions {

    private final Attempts attempts;
    private final AnswerJson json;
    private final Grading grading;
    private final AnswerEffects effects;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final Works works;
    private final AtWork atWork;

    Submissions(
            Attempts attempts,
            AnswerJson json,
            Grading grading,
            AnswerEffects effects,
            Curriculum curriculum,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction,
            Works works,
            AtWork atWork) {
        this.attempts = attempts;
        this.json = json;
        this.grading = grading;
        this.effects = effects;
        this.curriculum = curriculum;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
        this.works = works;
        this.atWork = atWork;
    }

    /**
     * Hands in the answer to one item. Handing in twice stores nothing twice.
     *
     * @throws NotFound when the turn is not this person's
     * @throws dev.touchstone.base.Refused when it is not an answer to this item
     */
    public SubmissionResult submit(TurnId id, JsonNode answer) {
        PersonId person = me.known().orElseThrow(Submissions::notYours);
        Taken taken = SecondLook.at(
                () -> Objects.requireNonNull(transaction.execute(status -> submitOnce(id, answer, person))));
        atWork.beat(taken.work());
        return taken.result();
    }

    /** The grade of an item that has its answer; empty while it has none. */
    public Optional<SubmissionResult.AlreadySubmitted> grade(TurnId id) {
        PersonId person = me.known().orElseThrow(Submissions::notYours);
        return Objects.requireNonNull(transaction.execute(status -> {
            Attempt attempt = attempts.ownWithTurn(id.value(), person.value()).orElseThrow(Submissions::notYours);
            Turn turn = attempt.turn(id);
            return turn.isAnswered() ? Optional.of(first(attempt, turn)) : Optional.empty();
        }));
    }

    private record Taken(SubmissionResult result, Work work) {}

    private Taken submitOnce(TurnId id, JsonNode answer, PersonId person) {
        Attempt attempt = attempts.lockOwnWithTurn(id.value(), person.value()).orElseThrow(Submissions::notYours);
        return new Taken(submitTo(attempt, attempt.turn(id), answer), works.of(attempt));
    }

    private SubmissionResult submitTo(Attempt attempt, Turn turn, JsonNode answer) {
        if (curriculum.find(turn.item()).isEmpty()) {
            attempt.leaveOut(item -> curriculum.find(item).isEmpty(), clock.instant());
            return new SubmissionResult.Withdrawn(attempt.isFinished());
        }
        if (turn.isAnswered()) {
            return first(attempt, turn);
        }
        Grading.Graded graded = grading.grade(turn.item(), turn.goldRevision(), answer);
        return switch (graded.grade()) {
            case Grade.Incomplete incomplete -> new SubmissionResult.NeedsMore(incomplete.missing());
            case Grade.Marked marked -> take(attempt, turn, graded, marked);
        };
    }

    private SubmissionResult take(Attempt attempt, Turn turn, Grading.Graded graded, Grade.Marked marked) {
        Instant now = clock.instant();
        List<String> errors = marked.errors().stream().map(TypedError::type).toList();
        attempt.submit(
                turn, new StoredAnswer(json.write(graded.answer()), marked.score(), errors, marked.grader()), now);
        effects.leave(attempt, turn, marked, graded.guess(), now);
        return new SubmissionResult.Submitted(graded.answer(), marked, attempt.isFinished());
    }

    /** Grading is pure and its gold is pinned, so the stored answer gets its first grade again. */
    private SubmissionResult.AlreadySubmitted first(Attempt attempt, Turn turn) {
        Grading.Graded graded =
                grading.grade(turn.item(), turn.goldRevision(), json.read(Objects.requireNonNull(turn.answer())));
        return new SubmissionResult.AlreadySubmitted(
                graded.answer(), (Grade.Marked) graded.grade(), attempt.isFinished());
    }

    private static NotFound notYours() {
        return new NotFound("There is no such item of yours.");
    }
}
