package dev.touchstone.skill.mistake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.PersonId;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.skill.memory.Topic;
import dev.touchstone.testbed.InsistentDevices;
import dev.touchstone.testbed.OnBothDatabases;
import dev.touchstone.testbed.Statements;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What costs somebody points. */
@OnBothDatabases
class MistakesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate SUNDAY = MONDAY.plusDays(6);
    private static final ClauseRef TIGHT = new ClauseRef("street-a", "2.1");
    private static final ClauseRef MIRRORS = new ClauseRef("street-a", "3.2");
    private static final MistakeMade LOOSE = new MistakeMade(TIGHT, "box-loose", 0.5);
    private static final MistakeMade EXTRA = new MistakeMade(MIRRORS, "box-extra", 0.125);

    @Autowired
    private Mistakes mistakes;

    @Autowired
    private TransactionTemplate transaction;

    private final PersonId anna = PersonId.random();

    @Test
    void theCostliestErrorComesFirstAlsoWhenItIsTheRarer() {
        record(List.of(EXTRA, EXTRA, EXTRA), MONDAY);
        record(List.of(LOOSE), SUNDAY);

        assertThat(mistakes.patterns(anna, MONDAY, SUNDAY))
                .containsExactly(
                        new MistakePattern(Topic.confusion(TIGHT, "box-loose"), "street-boxes", 1, 0.5, 0, 0, SUNDAY),
                        new MistakePattern(
                                Topic.confusion(MIRRORS, "box-extra"), "street-boxes", 3, 0.375, 0, 0, MONDAY));
    }

    @Test
    void theWeekIsShownBesideTheWeekBefore() {
        record(List.of(LOOSE, LOOSE), MONDAY.minusDays(8));
        record(List.of(LOOSE, LOOSE, LOOSE), MONDAY.minusDays(7));
        record(List.of(LOOSE), MONDAY.minusDays(1));
        record(List.of(LOOSE), MONDAY);
        record(List.of(LOOSE), SUNDAY);
        record(List.of(LOOSE), SUNDAY.plusDays(1));

        MistakePattern week = mistakes.patterns(anna, MONDAY, SUNDAY).getFirst();
        assertThat(week.made()).isEqualTo(2);
        assertThat(week.lost()).isCloseTo(1, within(1e-9));
        assertThat(week.madeBefore())
                .as("the eighth day before is too long ago")
                .isEqualTo(4);
        assertThat(week.lostBefore()).isCloseTo(2, within(1e-9));
        assertThat(week.last()).isEqualTo(SUNDAY);
    }

    @Test
    void anErrorThatIsNoLongerMadeIsLeftInPeace() {
        record(List.of(LOOSE), MONDAY.minusDays(1));

        assertThat(mistakes.patterns(anna, MONDAY, SUNDAY)).isEmpty();
        assertThat(mistakes.patterns(anna, MONDAY.minusDays(1), MONDAY.minusDays(1)))
                .hasSize(1);
    }

    @Test
    void oneErrorAtTwoClausesIsTwoPatternsAndInTwoSkillsToo() {
        MistakeMade elsewhere = new MistakeMade(MIRRORS, "box-loose", 0.25);
        record(List.of(LOOSE, elsewhere), MONDAY);
        transaction.executeWithoutResult(status -> mistakes.record(anna, "desk-boxes", List.of(elsewhere), MONDAY));

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY))
                .extracting(pattern -> pattern.skill() + ": " + pattern.topic())
                .containsExactly(
                        "street-boxes: street-a/2.1 box-loose",
                        "desk-boxes: street-a/3.2 box-loose",
                        "street-boxes: street-a/3.2 box-loose");
    }

    @Test
    void onADayWithTheClockSetBackTheErrorsCountForThatDay() {
        record(List.of(LOOSE), SUNDAY);
        record(List.of(LOOSE), MONDAY);

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY).getFirst().made()).isOne();
        assertThat(mistakes.patterns(anna, MONDAY, SUNDAY).getFirst().made()).isEqualTo(2);
        assertThat(mistakes.patterns(anna, MONDAY, SUNDAY).getFirst().last()).isEqualTo(SUNDAY);
    }

    @Test
    void nobodySeesTheMistakesOfAnother() {
        record(List.of(LOOSE), MONDAY);

        assertThat(mistakes.patterns(PersonId.random(), MONDAY, SUNDAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
    void noErrorCostsMoreThanAnAnswerIsWorth(double lost) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MistakeMade(TIGHT, "box-loose", lost));
    }

    @Test
    void errorsAreCountedOnlyTogetherWithTheirAnswer() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> mistakes.record(anna, "street-boxes", List.of(LOOSE), MONDAY));
    }

    @Test
    void ofDevicesThatBringErrorsNewOnThatDayAtOnceNoneIsLost() throws Exception {
        int devices = atOnce(List.of(LOOSE, EXTRA));

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY))
                .extracting(MistakePattern::made)
                .containsExactly(devices, devices);
    }

    @Test
    void ofDevicesThatBringErrorsKnownOnThatDayAtOnceNoneIsLost() throws Exception {
        record(List.of(LOOSE), MONDAY);
        int devices = atOnce(List.of(LOOSE, LOOSE));

        assertThat(mistakes.patterns(anna, MONDAY, MONDAY).getFirst().made()).isEqualTo(1 + 2 * devices);
    }

    @Test
    void fortyErrorsCostAsManyStatementsAsOne() {
        List<MistakeMade> one = List.of(LOOSE);
        List<MistakeMade> forty = IntStream.rangeClosed(1, 40)
                .mapToObj(number -> new MistakeMade(new ClauseRef("street-b", "1." + number), "box-loose", 0.02))
                .toList();

        for (int time = 0; time < 2; time++) {
            assertThat(Statements.of(() -> record(one, MONDAY))).isEqualTo(2);
            assertThat(Statements.of(() -> record(forty, MONDAY))).isEqualTo(2);
        }
        assertThat(Statements.of(() -> record(List.of(), MONDAY))).isZero();
        assertThat(Statements.of(() -> mistakes.patterns(anna, MONDAY, SUNDAY))).isOne();
    }

    private int atOnce(List<MistakeMade> made) throws Exception {
        return new InsistentDevices(transaction).doing(() -> mistakes.record(anna, "street-boxes", made, MONDAY));
    }

    private void record(List<MistakeMade> made, LocalDate today) {
        transaction.executeWithoutResult(status -> mistakes.record(anna, "street-boxes", made, today));
    }
}
