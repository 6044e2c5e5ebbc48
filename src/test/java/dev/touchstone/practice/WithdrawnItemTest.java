package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.content.LessonStep;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An item leaves the course while somebody works on it. */
@AccountTest
@Tag("both-databases")
class WithdrawnItemTest {

    private static final JsonNode AN_ANSWER =
            JsonNodeFactory.instance.objectNode().put("choice", "a");

    @Autowired
    private BeanFactory house;

    @Autowired
    private Practice practice;

    @Autowired
    private Submissions submissions;

    @Autowired
    private Lessons lessons;

    @Autowired
    private LessonChecks checks;

    @Autowired
    private Curriculum curriculum;

    private Practising anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = Practising.someone(house);
    }

    @Test
    void anAnswerToItIsToldSoStoresNothingAndTheRestGoesOn() {
        AttemptState attempt = anna.does(() -> practice.start(Practising.EXERCISE, 3));
        TurnState gone = attempt.turns().get(1);
        withdraw(gone);

        assertThat(anna.hands(gone, AN_ANSWER)).isEqualTo(new SubmissionResult.Withdrawn(false));

        assertThat(anna.rows("evidence") + anna.rows("memory") + anna.rows("practice_day"))
                .isZero();
        AttemptState rest = anna.does(() -> practice.attempt(attempt.id()));
        assertThat(rest.turns()).hasSize(2).extracting(TurnState::id).doesNotContain(gone.id());
        anna.finishes(rest, true);
        assertThat(finished(attempt)).isTrue();
        assertThat(anna.rows("evidence")).isEqualTo(2);
    }

    @Test
    void whenItWasTheLastTheAttemptIsFinished() {
        AttemptState attempt = anna.does(() -> practice.start(Practising.EXERCISE, 2));
        anna.answers(attempt.turns().getFirst(), true);
        TurnState gone = attempt.turns().getLast();
        withdraw(gone);

        assertThat(anna.hands(gone, AN_ANSWER)).isEqualTo(new SubmissionResult.Withdrawn(true));
        assertThat(anna.hands(gone, AN_ANSWER)).isEqualTo(new SubmissionResult.Withdrawn(true));
        assertThat(finished(attempt)).isTrue();
    }

    @Test
    void aDraftOfItIsLetGoInSilence() {
        TurnState gone =
                anna.does(() -> practice.start(Practising.EXERCISE, 1)).turns().getFirst();
        withdraw(gone);

        anna.does(() -> {
            practice.keepDraft(gone.id(), AN_ANSWER);
            return gone;
        });

        assertThat(anna.database()
                        .queryForList(
                                "select draft from turn where id = ? and draft is not null",
                                String.class,
                                gone.id().value()))
                .isEmpty();
    }

    @Test
    void anOldAttemptStaysReadableWithoutIt() {
        AttemptState attempt = anna.does(() -> practice.start(Practising.EXERCISE, 3));
        anna.finishes(attempt, true);
        withdraw(attempt.turns().getFirst());

        AttemptState old = anna.does(() -> practice.attempt(attempt.id()));

        assertThat(old.finished()).isTrue();
        assertThat(old.turns()).hasSize(2).allMatch(turn -> Double.valueOf(1).equals(turn.score()));
        assertThat(anna.does(() -> submissions.grade(attempt.turns().get(1).id())))
                .isPresent();
    }

    @Test
    void anAttemptWhoseItemsAllWentIsNotTakenUpAgain() {
        AttemptState attempt = anna.does(() -> practice.resumeOrStart(Practising.EXERCISE, 2));
        attempt.turns().forEach(this::withdraw);

        AttemptState next = anna.does(() -> practice.resumeOrStart(Practising.EXERCISE, 2));

        assertThat(next.id()).isNotEqualTo(attempt.id());
        assertThat(next.turns()).hasSize(2);
    }

    @Test
    void aCheckCountsWhatIsLeftOfIt() {
        Lesson lesson = curriculum.lesson(Practising.LESSON);
        anna.plays(Practising.LESSON, true);
        int step = lesson.checkSteps().getFirst();
        int items = ((LessonStep.Run) lesson.steps().get(step)).items();
        List<UUID> turns = anna.database()
                .queryForList(
                        "select t.id from turn t join attempt a on a.id = t.attempt_id where a.person_id = ? and a.step = ?",
                        UUID.class,
                        anna.id().value(),
                        step);
        withdraw(turns.getFirst());

        CheckResult check = anna.does(() -> checks.last(lesson)).orElseThrow();

        assertThat(check.of()).isEqualTo(items - 1);
        assertThat(check.right()).isEqualTo(items - 1);
    }

    private void withdraw(TurnState turn) {
        withdraw(turn.id().value());
    }

    /** As if another course were taught now: the turn names an item that nobody knows. */
    private void withdraw(UUID turn) {
        anna.database().update("update turn set item_id = ? where id = ?", UUID.randomUUID(), turn);
    }

    private boolean finished(AttemptState attempt) {
        return Boolean.TRUE.equals(anna.database()
                .queryForObject(
                        "select finished_at is not null from attempt where id = ?",
                        Boolean.class,
                        attempt.id().value()));
    }
}
