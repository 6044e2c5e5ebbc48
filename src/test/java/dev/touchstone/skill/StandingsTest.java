package dev.touchstone.skill;

import static dev.touchstone.skill.Answers.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.testbed.AtOnce;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Each answer moves the standing, once, whatever the clock and other devices do. */
@OnBothDatabases
class StandingsTest {

    private static final String SKILL = "rulebook-reading";
    private static final String OTHER_SKILL = "classification";

    @Autowired
    private Skills skills;

    @Autowired
    private Standings standings;

    @Autowired
    private SkillRecords records;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoHasAnsweredNothingHasNoStanding() {
        assertThat(standings.of(PersonId.random())).isEmpty();
    }

    @Test
    void rightAnswersRaiseTheEstimateAndNarrowIt() {
        Answers anna = someone(SKILL);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        for (int i = 0; i < 10; i++) {
            anna.answer(1, today, PracticeMode.BLOCKED);
        }

        Standing standing = standings.of(anna.person()).getFirst();

        assertThat(standing.answers()).isEqualTo(10);
        assertThat(standing.mean()).isPositive();
        assertThat(standing.error()).isLessThan(1);
        assertThat(standing.high() - standing.low()).isCloseTo(2 * 1.645 * standing.error(), within(0.01));
    }

    @Test
    void whatIsLongAgoIsKnownLessWell() {
        Answers recent = someone(SKILL);
        Answers longAgo = someone(SKILL);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        recent.answer(1, today, PracticeMode.BLOCKED);
        longAgo.answer(1, today.minusDays(30), PracticeMode.BLOCKED);

        assertThat(mean(longAgo)).isEqualTo(mean(recent));
        assertThat(standings.of(longAgo.person()).getFirst().error())
                .isGreaterThan(standings.of(recent.person()).getFirst().error());
    }

    @Test
    void onlyTheFirstAnswerToAnItemCounts() {
        Answers anna = someone(SKILL);
        anna.give(anna.item(0), 0, MONDAY, PracticeMode.BLOCKED);
        double mean = mean(anna);

        StandingChange again = anna.give(anna.item(0), 1, MONDAY.plusDays(1), PracticeMode.MIXED);

        assertThat(again.counted()).isFalse();
        assertThat(mean(anna)).isEqualTo(mean);
    }

    @Test
    void aClockThatIsSetBackCountsAsTheSameDay() {
        Answers anna = someone(SKILL);
        anna.answer(1, MONDAY, PracticeMode.MIXED);
        anna.answer(1, MONDAY.minusYears(3), PracticeMode.MIXED);

        Standing standing = standings.of(anna.person()).getFirst();

        assertThat(standing.lastDay()).isEqualTo(MONDAY);
        assertThat(standing.answers()).isEqualTo(2);
        assertThat(rows("standing_day", anna.person())).isEqualTo(1);
    }

    @Test
    void blockedPracticeAloneNeverRaisesALevelAndMixedPracticeOnTwoDaysDoes() {
        Answers blocked = someone(SKILL);
        Answers mixed = someone(SKILL);
        for (int i = 0; i < 24; i++) {
            blocked.answer(1, MONDAY.plusDays(i / 8), PracticeMode.BLOCKED);
            mixed.answer(1, MONDAY.plusDays(i / 8), PracticeMode.MIXED);
        }

        assertThat(standings.of(blocked.person()).getFirst().level()).isEmpty();
        assertThat(standings.of(mixed.person()).getFirst().level()).isPresent();
        assertThat(standings.levels(mixed.person()).getFirst().day()).isEqualTo(MONDAY.plusDays(1));
    }

    @Test
    void devicesThatAnswerAtOnceAreCountedOneAfterTheOther() throws Exception {
        Answers anna = someone(SKILL);
        int devices = 8;
        List<StandingChange> given = AtOnce.all(IntStream.range(0, devices)
                .<Callable<StandingChange>>mapToObj(
                        device -> () -> anna.give(anna.item(device), 1, MONDAY, PracticeMode.BLOCKED))
                .toList());

        assertThat(given).allMatch(StandingChange::counted);
        assertThat(standings.of(anna.person()).getFirst().answers()).isEqualTo(devices);
        assertThat(database.queryForList(
                        "select place from evidence where person_id = ? order by place",
                        Long.class,
                        anna.person().value()))
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void theSameItemOnTwoDevicesAtOnceCountsOnce() throws Exception {
        Answers anna = someone(SKILL);
        anna.answer(1, MONDAY, PracticeMode.BLOCKED);
        List<StandingChange> given = AtOnce.each(2, () -> anna.give(anna.item(5), 1, MONDAY, PracticeMode.BLOCKED));
        assertThat(given).filteredOn(StandingChange::counted).hasSize(1);
        assertThat(standings.of(anna.person()).getFirst().answers()).isEqualTo(2);
    }

    @Test
    void twoWhoTurnOutToBeOneStandWhereOnePersonWouldStand() {
        Answers guest = someone(SKILL);
        Answers account = someone(SKILL).from(20);
        Answers alone = someone(SKILL);
        Random random = new Random(5);
        for (int i = 0; i < 10; i++) {
            double score = random.nextInt(2);
            guest.answer(score, MONDAY.plusDays(i / 4), PracticeMode.MIXED);
            alone.answer(score, MONDAY.plusDays(i / 4), PracticeMode.MIXED);
        }
        alone.from(20);
        for (int i = 0; i < 10; i++) {
            double score = random.nextInt(2);
            account.answer(score, MONDAY.plusDays(5 + i / 4), PracticeMode.MIXED);
            alone.answer(score, MONDAY.plusDays(5 + i / 4), PracticeMode.MIXED);
        }

        events.publishEvent(new GuestMerged(guest.person(), account.person()));
        events.publishEvent(new GuestMerged(guest.person(), account.person()));

        assertThat(standings.of(account.person())).isEqualTo(standings.of(alone.person()));
        assertThat(standings.of(guest.person())).isEmpty();
        assertThat(rows("standing_day", account.person())).isEqualTo(rows("standing_day", alone.person()));
    }

    @Test
    void whoIsErasedLeavesEvidenceWithoutANameAndNoStanding() {
        Answers anna = someone(SKILL);
        anna.answer(1, MONDAY, PracticeMode.BLOCKED);
        PersonId tombstone = PersonId.random();

        records.erase(anna.person(), tombstone);

        assertThat(rows("evidence", anna.person())
                        + rows("standing", anna.person())
                        + rows("standing_day", anna.person()))
                .isZero();
        assertThat(rows("evidence", tombstone)).isEqualTo(1);
    }

    @Test
    void theExportHoldsEvidenceAndStandings() {
        Answers anna = someone(OTHER_SKILL);
        anna.answer(1, MONDAY, PracticeMode.BLOCKED);

        assertThat(records.export(anna.person()))
                .allSatisfy((table, rows) -> assertThat((List<?>) rows).hasSize(1));
    }

    private Answers someone(String skill) {
        return new Answers(skills, transaction, curriculum, PersonId.random(), skill);
    }

    private double mean(Answers someone) {
        return standings.of(someone.person()).getFirst().mean();
    }

    private int rows(String table, PersonId person) {
        Integer count = database.queryForObject(
                "select count(*) from " + table + " where person_id = ?", Integer.class, person.value());
        return count == null ? 0 : count;
    }
}
