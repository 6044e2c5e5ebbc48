package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ItemId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
@Tag("both-databases")
class DrillsTest {

    private static final AskedAgain EDGES = new AskedAgain(new ClauseRef("street-a", "3.1"), "wrong-option");

    @Autowired
    private BeanFactory house;

    @Autowired
    private Drills drills;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Practice practice;

    @Autowired
    private PracticeLog log;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private MovableClock clock;

    private Practising anna;

    @BeforeEach
    void annaBeginsALesson() {
        anna = Practising.someone(house).begins(Practising.LESSON);
    }

    @Test
    void aDrillIsThreeFreshItemsThatCanShowTheMistake() {
        AttemptState drill = anna.does(() -> drills.resumeOrStart(EDGES));

        assertThat(drill.turns())
                .hasSize(3)
                .noneMatch(TurnState::repeated)
                .allSatisfy(turn -> assertThat(turn.again()).isEqualTo(EDGES));
        assertThat(anna.items(drill))
                .doesNotHaveDuplicates()
                .extracting(item -> curriculum.item(new ItemId(item)))
                .allSatisfy(item -> {
                    assertThat(item.clauses()).contains(EDGES.clause());
                    assertThat(item.errors()).contains(EDGES.error());
                    assertThat(item.example()).isFalse();
                });
    }

    @Test
    void theDrillOfTodayIsGoneOnWithAndAnotherMistakeHasItsOwn() {
        AttemptState drill = anna.does(() -> drills.resumeOrStart(EDGES));
        anna.answers(drill.turns().getFirst(), true);

        assertThat(anna.does(() -> drills.resumeOrStart(EDGES)).id()).isEqualTo(drill.id());
        assertThat(anna.does(() ->
                                drills.resumeOrStart(new AskedAgain(new ClauseRef("street-a", "4.2"), "wrong-option")))
                        .id())
                .isNotEqualTo(drill.id());
        clock.pass(Duration.ofDays(1));
        assertThat(anna.does(() -> drills.resumeOrStart(EDGES)).id()).isNotEqualTo(drill.id());
    }

    @Test
    void whatWasDrilledComesBackInAReviewLaterAndNotOnTheSameDay() {
        AttemptState drill = anna.does(() -> drills.resumeOrStart(EDGES));
        anna.finishes(drill, true);
        LocalDate due = anna.does(() -> reviews.outcomes(practice.attempt(drill.id()))).stream()
                .filter(outcome -> outcome.asked().equals(EDGES) && outcome.held())
                .findFirst()
                .flatMap(Reviews.Outcome::due)
                .orElseThrow();
        assertThat(due).isAfter(today());
        assertThat(anna.does(reviews::today).asked()).doesNotContain(EDGES);
        assertThat(log.days(anna.id(), today()))
                .singleElement()
                .satisfies(day -> assertThat(day.drilled()).isEqualTo(3));

        clock.pass(Duration.ofDays(
                Duration.between(today().atStartOfDay(), due.atStartOfDay()).toDays()));
        assertThat(anna.does(reviews::today).asked()).contains(EDGES);
    }

    @Test
    void aDrillIsBlockedPracticeAndItsFreshItemsAreEvidence() {
        anna.finishes(anna.does(() -> drills.resumeOrStart(EDGES)), false);

        assertThat(anna.database()
                        .queryForList(
                                "select mode from evidence where person_id = ?",
                                String.class,
                                anna.id().value()))
                .containsExactly("BLOCKED", "BLOCKED", "BLOCKED");
    }

    @Test
    void aMistakeThatNoItemCanShowHasNoDrill() {
        for (AskedAgain unknown : List.of(
                new AskedAgain(new ClauseRef("no-such-rulebook", "1.1"), "wrong-option"),
                new AskedAgain(new ClauseRef("street-a", "99.9"), null),
                new AskedAgain(EDGES.clause(), "no-such-error"),
                new AskedAgain(new ClauseRef("", ""), null),
                new AskedAgain(EDGES.clause(), "an error with spaces"),
                new AskedAgain(EDGES.clause(), "x".repeat(500)))) {
            assertThatThrownBy(() -> anna.does(() -> drills.resumeOrStart(unknown)))
                    .as(unknown.toString())
                    .isInstanceOf(NotFound.class);
        }
        assertThat(anna.rows("attempt")).isZero();
    }

    @Test
    void nobodyDrillsWhatNoLessonOfTheirsTaught() {
        Practising newcomer = Practising.someone(house);

        assertThatThrownBy(() -> newcomer.does(() -> drills.resumeOrStart(EDGES)))
                .isInstanceOf(NotFound.class);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
