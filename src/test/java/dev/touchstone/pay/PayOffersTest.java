package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.agency.Agencies;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import dev.touchstone.labeling.Work;
import dev.touchstone.testbed.OnBothDatabases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnBothDatabases
class PayOffersTest {

    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(3000, 1, 1));
    private static final Work LESSON = Work.lesson(UUID.randomUUID(), "first-boxes");
    private static final Work OTHER = Work.lesson(UUID.randomUUID(), "tight-boxes");
    private static final String REASON = "Onboarding is paid as a lump sum.";

    @Autowired
    private Agencies agencies;

    @Autowired
    private Waivers waivers;

    @Autowired
    private Audit audit;

    @Autowired
    private ActivitySpans spans;

    @Autowired
    private Ledger ledger;

    @Autowired
    private TransactionTemplate transaction;

    private final PersonId anna = PersonId.random();
    private final PersonId owner = PersonId.random();
    private final AgencyId agency = AgencyId.random();
    private final SomePayer payer = new SomePayer();
    private final PayWords words = new PayWords(Locale.US, ZoneOffset.UTC);
    private PayOffers offers;

    @BeforeEach
    void ask() {
        offers = new PayOffers(payer, agencies, waivers);
    }

    @Test
    void whoHasNoAgencyHasTheirMinutesRecorded() {
        assertThat(offers.of(anna, LESSON)).isEqualTo(new PayOffer.Nobody());
        assertThat(words.whole(offers.of(anna, LESSON), LESSON, 12))
                .isEqualTo("About 12 minutes. The time is recorded; no agency pays it.");
    }

    @Test
    void minutesRateAndAmountAreSaidBeforeTheStart() {
        payer.pays(anna, ReplayTest.terms(agency, 1500, "USD"));

        assertThat(words.whole(offers.of(anna, LESSON), LESSON, 12)).contains("12 minutes", "$15.00 an hour", "$3.00");
        assertThat(words.brief(offers.of(anna, LESSON), 12)).isEqualTo("$15.00 an hour, about $3.00");
        Work exam = Work.exam(UUID.randomUUID(), "photo-labelling");
        assertThat(words.whole(offers.of(anna, exam), exam, 90)).contains("at most $22.50", "not passed");
    }

    @Test
    void whoseAgencyHasNoRatesHasTheirMinutesRecordedAndMayBegin() {
        payer.hasNoRatesFor(anna, agency);

        assertThat(offers.of(anna, LESSON)).isInstanceOf(PayOffer.Unpriced.class);
        assertThat(words.whole(new PayOffer.Unpriced("Acme"), LESSON, 12))
                .isEqualTo("About 12 minutes. The time is recorded without an amount: Acme has no rates yet.");
        assertThat(words.rate(new PayOffer.Unpriced("Acme"))).contains("recorded without an amount");
        assertThat(worked(LESSON).terms()).isEmpty();
    }

    @Test
    void withoutAWaiverNothingBeginsOnTheAccountOfAnAgencyThatPaysNothing() {
        payer.pays(anna, ReplayTest.terms(agency, 0, "USD"));

        assertThat(offers.of(anna, LESSON)).isInstanceOf(PayOffer.Withheld.class);
        assertThat(worked(LESSON).terms()).isEmpty();
    }

    @Test
    void aWaiverIsReadByTheLearnerAndTheTimeIsOnTheAgencysBooksAtNothing() {
        payer.pays(anna, ReplayTest.terms(agency, 0, "USD"));
        log(Optional.empty(), REASON);

        assertThat(offers.of(anna, LESSON))
                .isInstanceOfSatisfying(
                        PayOffer.Waived.class,
                        waived -> assertThat(words.reason(waived)).contains("Mo", REASON));
        assertThat(worked(LESSON).amount().orElseThrow().minor()).isZero();
    }

    @Test
    void aWaiverForOneThingCoversThatThingAndCanBeTakenBack() {
        payer.pays(anna, ReplayTest.terms(agency, 0, "USD"));
        log(ActivitySpans.thing(LESSON), REASON);
        assertThat(offers.of(anna, LESSON)).isInstanceOf(PayOffer.Waived.class);
        assertThat(offers.of(anna, OTHER)).isInstanceOf(PayOffer.Withheld.class);

        transaction.execute(status ->
                waivers.takeBack(agency, "t1", ActivitySpans.thing(LESSON), "We pay it from now on.", owner, "Mo"));
        assertThat(offers.of(anna, LESSON)).isInstanceOf(PayOffer.Withheld.class);
        assertThat(waivers.of(agency)).extracting(Waiver::stands).containsExactly(false, true);
        assertThat(audit.history("agency", agency.value()))
                .extracting(AuditRow::deed)
                .containsExactly("pay.waived", "pay.waiver-taken-back");
    }

    @Test
    void aWaiverOfAnotherTierOrAgencyCoversNobody() {
        payer.pays(anna, ReplayTest.terms(agency, 0, "USD"));
        waivers.log(agency, "t2", Optional.empty(), REASON, owner, "Mo");
        waivers.log(AgencyId.random(), "t1", Optional.empty(), REASON, owner, "Mo");

        assertThat(offers.of(anna, LESSON)).isInstanceOf(PayOffer.Withheld.class);
    }

    @Test
    void aReasonThatSaysNothingIsNoReason() {
        assertThatThrownBy(() -> log(Optional.empty(), "  budget ")).isInstanceOf(Refused.class);
        assertThat(waivers.of(agency)).isEmpty();
    }

    private void log(Optional<Thing> thing, String reason) {
        waivers.log(agency, "t1", thing, reason, owner, "Mo");
    }

    private LedgerRow worked(Work work) {
        SetClock clock = new SetClock(Instant.parse("2026-03-02T09:00:00Z"));
        Metering metering = new Metering(spans, ledger, offers, clock, transaction);
        metering.beat(anna, ZoneOffset.UTC, work);
        clock.pass(60);
        metering.stop(anna, work);
        List<LedgerRow> rows = ledger.of(anna, EVER);
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
