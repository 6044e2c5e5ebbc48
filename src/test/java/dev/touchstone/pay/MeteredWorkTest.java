package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.certification.ACandidate;
import dev.touchstone.certification.ExamRoom;
import dev.touchstone.certification.SittingView;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.practice.AttemptState;
import dev.touchstone.practice.Practice;
import dev.touchstone.practice.SubmissionResult;
import dev.touchstone.practice.Submissions;
import dev.touchstone.practice.TurnState;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.OwnRates;
import dev.touchstone.tier.Tiers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** What people do through the services of practice and of the exam room comes into the ledger. */
@AccountTest
@Tag("both-databases")
class MeteredWorkTest {

    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(3000, 1, 1));
    private static final String TEXT = "text-labelling";

    /** The clock goes on by itself while the test runs. */
    private static final Offset<Long> ABOUT = Offset.offset(15L);

    @Autowired
    private BeanFactory house;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Metering metering;

    @Autowired
    private Ledger ledger;

    @Test
    void anExamIsPaidWhileItsClockRunsAndNotWhileItIsPaused() {
        ACandidate anna = ACandidate.of(house, TEXT);
        ExamRoom room = house.getBean(ExamRoom.class);
        SittingView begun = anna.begins(TEXT);
        later(60);
        anna.answers(begun, false);
        later(30);
        anna.does(() -> room.pause(begun.id()));
        later(240);
        SittingView on = anna.does(() -> room.goOn(begun.id()));
        later(40);
        anna.answers(on, false);
        anna.does(() -> room.handIn(begun.id()));
        later(1000);
        anna.does(() -> room.sitting(begun.id()));
        metering.closeWhatIsOver();

        List<LedgerRow> rows = ledger.of(anna.id(), EVER);
        assertThat(rows).extracting(LedgerRow::kind).containsExactly(EntryKind.EXAM, EntryKind.EXAM);
        assertThat(rows).extracting(row -> row.thing().orElseThrow().slug()).containsOnly(TEXT);
        assertThat(rows.getFirst().seconds()).isCloseTo(90, ABOUT);
        assertThat(rows.getLast().seconds()).isCloseTo(40, ABOUT);
    }

    @Test
    void aFailedAttemptIsTimeLikeAnyOtherAndIsPaidByTheAgencyAtTheRateOfTheTier() {
        ACandidate anna = ACandidate.without(house);
        AgencyRow acme = payingAgencyOf(anna);
        anna.does(() -> {
            OwnRates.save(acme, house.getBean(LadderDesk.class), clock);
            return acme;
        });
        AttemptState attempt = anna.does(() -> house.getBean(Practice.class).start("which-clause", 1));
        later(45);
        TurnState turn = attempt.turns().getFirst();
        assertThat(anna.does(() -> house.getBean(Submissions.class).submit(turn.id(), wrong(turn))))
                .isInstanceOfSatisfying(
                        SubmissionResult.Submitted.class,
                        taken -> assertThat(taken.grade().score()).isLessThan(1));
        later(600);
        metering.closeWhatIsOver();

        assertThat(ledger.of(anna.id(), EVER)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(EntryKind.LESSON);
            assertThat(row.thing().orElseThrow().slug()).isEqualTo("which-clause");
            var held = house.getBean(Tiers.class).heldBy(acme.id(), anna.id()).orElseThrow();
            PayTerms terms = row.terms().orElseThrow();
            assertThat(terms.agency()).isEqualTo(acme.id());
            assertThat(terms.tier()).isEqualTo(held.slug());
            assertThat(terms.rate().minor()).isEqualTo(held.rate().minor());
        });
    }

    @Test
    void timeForAnAgencyWithoutRatesIsRecordedWithoutAnAmountUntilItHasSome() {
        ACandidate anna = ACandidate.without(house);
        AgencyRow acme = payingAgencyOf(anna);
        anna.does(() -> house.getBean(Practice.class).start("which-clause", 1));
        later(600);
        metering.closeWhatIsOver();
        assertThat(ledger.of(anna.id(), EVER))
                .singleElement()
                .satisfies(row -> assertThat(row.terms()).isEmpty());
        assertThat(anna.does(() -> house.getBean(OwnPay.class).now())).satisfies(now -> {
            assertThat(now.unpriced()).isTrue();
            assertThat(now.payers()).extracting(OwnPayNow.Payer::agency).containsExactly(Optional.empty());
        });

        anna.does(() -> {
            OwnRates.save(acme, house.getBean(LadderDesk.class), clock);
            return acme;
        });
        anna.does(() -> house.getBean(Practice.class).start("which-clause", 1));
        later(600);
        metering.closeWhatIsOver();
        assertThat(ledger.of(anna.id(), EVER)).hasSize(2);
        assertThat(ledger.of(anna.id(), EVER).getLast().terms().orElseThrow().agency())
                .isEqualTo(acme.id());
    }

    /** Which pays its owner's own training. */
    private AgencyRow payingAgencyOf(ACandidate anna) {
        AgencyRow acme = anna.does(() -> house.getBean(Agencies.class).found("Acme Labels"));
        house.getBean(JdbcTemplate.class)
                .update(
                        "update membership set pays_for = person_id where person_id = ?",
                        anna.id().value());
        return acme;
    }

    private JsonNode wrong(TurnState turn) {
        return Objects.requireNonNull(house.getBean(JdbcTemplate.class)
                .queryForObject(
                        "select item_id, gold_revision from turn where id = ?",
                        (row, number) -> house.getBean(GoldRevisions.class)
                                .get(new ItemId(row.getObject(1, UUID.class)), row.getInt(2))
                                .mistakes()
                                .getFirst()
                                .answer(),
                        turn.id().value()));
    }

    private void later(long seconds) {
        clock.pass(Duration.ofSeconds(seconds));
    }
}
