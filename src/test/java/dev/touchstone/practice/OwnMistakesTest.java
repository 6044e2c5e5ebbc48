package dev.touchstone.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
@Tag("both-databases")
class OwnMistakesTest {

    @Autowired
    private BeanFactory house;

    @Autowired
    private OwnMistakes mistakes;

    @Autowired
    private Drills drills;

    @Autowired
    private MovableClock clock;

    private Practising anna;

    @BeforeEach
    void annaHasAnAccount() {
        anna = Practising.someone(house);
    }

    @Test
    void whoMadeNoneHasNone() {
        assertThat(anna.does(mistakes::mine)).isEmpty();
        anna.plays(Practising.LESSON, true);
        assertThat(anna.does(mistakes::mine)).isEmpty();
    }

    @Test
    void theCostliestComesFirstWithItsClauseItsCostAndTheDayOfItsCheck() {
        anna.plays(Practising.LESSON, false);

        List<MistakeNote> notes = anna.does(mistakes::mine);

        assertThat(notes)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(MistakeNote::lost).reversed());
        assertThat(notes).allSatisfy(note -> {
            assertThat(note.mistake().clause().rulebook()).isEqualTo("street-a");
            assertThat(note.mistake().error()).isEqualTo("wrong-option");
            assertThat(note.lost()).isCloseTo(note.made(), within(1e-9));
            assertThat(note.drillable()).isTrue();
            assertThat(note.held()).isFalse();
            assertThat(note.checkOn()).contains(today().plusDays(1));
            assertThat(note.last()).isEqualTo(today());
            assertThat(note.fades()).isFalse();
        });
    }

    @Test
    void aDrillThatWentWellMarksTheMistakeAsHeldAndPutsItsCheckOff() {
        anna.plays(Practising.LESSON, false);
        AskedAgain mistake = anna.does(mistakes::mine).getFirst().mistake();

        anna.finishes(anna.does(() -> drills.resumeOrStart(mistake)), true);

        assertThat(anna.does(mistakes::mine))
                .filteredOn(note -> note.mistake().equals(mistake))
                .singleElement()
                .satisfies(note -> assertThat(note.held()).isTrue());
    }

    @Test
    void afterFourWeeksWithoutItAMistakeIsForgottenAndNobodyElseEverSawIt() {
        anna.plays(Practising.LESSON, false);
        assertThat(Practising.someone(house).does(mistakes::mine)).isEmpty();

        clock.pass(Duration.ofDays(27));
        assertThat(anna.does(mistakes::mine)).isNotEmpty();
        clock.pass(Duration.ofDays(1));
        assertThat(anna.does(mistakes::mine)).isEmpty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
