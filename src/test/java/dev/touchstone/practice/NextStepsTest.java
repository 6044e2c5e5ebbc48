package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
@Tag("both-databases")
class NextStepsTest {

    @Autowired
    private BeanFactory house;

    @Autowired
    private NextSteps next;

    @Autowired
    private Drills drills;

    @Autowired
    private Reviews reviews;

    @Autowired
    private OwnMistakes mistakes;

    @Autowired
    private MovableClock clock;

    private Practising anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = Practising.someone(house);
    }

    @Test
    void aNewcomerBeginsTheFirstLessonAndGoesOnWithIt() {
        assertThat(step().kind()).isEqualTo("lesson");

        anna.begins(Practising.LESSON);
        assertThat(step().kind()).isEqualTo("lesson-begun");
        assertThat(step().address()).isEqualTo("lessons/" + Practising.LESSON);
    }

    @Test
    void whatIsDueComesBeforeWhatIsNew() {
        anna.plays(Practising.LESSON, true);
        assertThat(step().kind()).isEqualTo("lesson");

        clock.pass(Duration.ofDays(2));
        assertThat(step().kind()).isEqualTo("review");
        anna.finishes(anna.does(reviews::resumeOrStart), true);
        assertThat(step().kind()).isEqualTo("lesson");
    }

    @Test
    void aMistakeMadeAgainAndAgainComesBeforeALessonAndAfterADueReview() {
        anna.plays(Practising.LESSON, false);
        assertThat(step().kind()).as("once is no pattern").isEqualTo("lesson");
        eachMistakeWasMade(3);
        assertThat(step().kind()).isEqualTo("drill");

        clock.pass(Duration.ofDays(1));
        assertThat(step().kind()).isEqualTo("review");
    }

    @Test
    void aMistakeThatWasDrilledAndHeldGivesWayToTheNextThing() {
        anna.plays(Practising.LESSON, false);
        eachMistakeWasMade(3);
        assertThat(step().kind()).isEqualTo("drill");
        for (int drilled = 0; step().kind().equals("drill"); drilled++) {
            assertThat(drilled).as("drills come to an end").isLessThan(12);
            MistakeNote note = anna.does(mistakes::mine).stream()
                    .filter(each ->
                            step().address().equals("drill/" + each.mistake().path()))
                    .findFirst()
                    .orElseThrow();
            anna.finishes(anna.does(() -> drills.resumeOrStart(note.mistake())), true);
        }
        assertThat(step().kind()).isEqualTo("lesson");
    }

    @Test
    void whenAllIsLearnedWhatFadesFirstIsKept() {
        anna.plays(Practising.LESSON, true);
        anna.database()
                .update(
                        "delete from lesson_progress where person_id = ?",
                        anna.id().value());
        anna.throughTheCourse();

        assertThat(step().kind()).isEqualTo("early-review");
        assertThat(step().minutes()).isPositive();
    }

    @Test
    void thereIsAlwaysANextStepAfterTheFirstLessonAndItHasWords() {
        anna.plays(Practising.LESSON, true);
        for (int day = 0; day < 40; day += 5) {
            NextStep step = step();
            Object[] facts = step.facts().toArray();
            for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
                assertThat(Texts.text(language, "next." + step.kind() + ".why", facts))
                        .isNotBlank();
                assertThat(Texts.text(language, "next." + step.kind() + ".go", facts))
                        .isNotBlank();
            }
            clock.pass(Duration.ofDays(5));
        }
    }

    private void eachMistakeWasMade(int times) {
        anna.database()
                .update(
                        "update mistake_day set made = ? where person_id = ?",
                        times,
                        anna.id().value());
    }

    private NextStep step() {
        return anna.does(next::next).orElseThrow();
    }
}
