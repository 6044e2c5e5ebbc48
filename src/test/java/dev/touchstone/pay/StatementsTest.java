package dev.touchstone.pay;

import static dev.touchstone.pay.PayFixture.DOLLAR;
import static dev.touchstone.pay.PayFixture.MADRID;
import static dev.touchstone.pay.PayFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@AccountTest
@Import(PayFixture.class)
@Tag("both-databases")
class StatementsTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Thing BOXES = new Thing(UUID.randomUUID(), "gone-for-good");

    @Autowired
    private PayFixture fixture;

    @Autowired
    private Statements statements;

    @Autowired
    private MemberSums sums;

    @Autowired
    private StatementReader reader;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private ThingNames names;

    private AgencyRow agency;
    private Someone anna;
    private final MemberId member = new MemberId(UUID.randomUUID());

    @BeforeEach
    void anAgency() {
        agency = fixture.agencyOf(fixture.someone("Olga"));
        anna = fixture.someone("Anna");
    }

    @Test
    void theWorkerAndTheAgencyReadTheSameStatement() {
        works(anna.id(), at(2, 9), 1234);
        works(anna.id(), at(3, 9), 77);

        Statement own = only(statements.of(anna.id(), Optional.of(agency), MARCH));
        Statement theirs = only(statements.of(agency, member, MARCH));
        assertThat(own.head().number()).isEqualTo(theirs.head().number());
        assertThat(own.lines()).isEqualTo(theirs.lines());
        assertThat(own.sum()).isEqualTo(theirs.sum());
        assertThat(own.proven()).isTrue();
        assertThat(own.head().zones()).containsExactly(MADRID);
        assertThat(own.sum().seconds()).isEqualTo(1311);
    }

    @Test
    void aMonthIsMadeOfTheWorkersOwnDaysAcrossMidnight() {
        works(anna.id(), ZonedDateTime.of(2026, 3, 31, 23, 50, 0, 0, MADRID), 1200);

        assertThat(only(statements.of(agency, member, MARCH)).sum().seconds()).isEqualTo(600);
        Statement april = only(statements.of(agency, member, MARCH.plusMonths(1)));
        assertThat(april.sum().seconds()).isEqualTo(600);
        assertThat(april.proven()).isTrue();
    }

    @Test
    void theHourThatTheClocksSkipIsNotPaidAndTheOneTheyRepeatIs() {
        works(anna.id(), ZonedDateTime.of(2026, 3, 29, 1, 30, 0, 0, MADRID), 3600);
        works(anna.id(), ZonedDateTime.of(2026, 10, 25, 1, 30, 0, 0, MADRID), 3 * 3600);

        assertThat(only(statements.of(agency, member, MARCH)).sum().seconds()).isEqualTo(3600);
        assertThat(only(statements.of(agency, member, YearMonth.of(2026, 10)))
                        .sum()
                        .seconds())
                .isEqualTo(3 * 3600);
    }

    @Test
    void whatWasMeasuredAndNeverCameToTheLedgerMakesTheStatementUnproven() {
        works(anna.id(), at(2, 9), 600);
        fixture.measured(anna.id(), paid("entry", 1500), EntryKind.LESSON, Optional.of(BOXES), at(2, 11), 60);
        PersonId bea = PersonId.random();
        MemberId forgotten = new MemberId(UUID.randomUUID());
        fixture.measured(
                bea,
                Optional.of(terms(agency, forgotten, "Bea", "entry", 1500)),
                EntryKind.LESSON,
                Optional.of(BOXES),
                at(2, 11),
                60);

        assertThat(only(statements.of(agency, member, MARCH)).proven()).isFalse();
        Statement empty = only(statements.of(agency, forgotten, MARCH));
        assertThat(empty.proven()).isFalse();
        assertThat(empty.head().name()).isEqualTo("Bea");
        assertThat(Reconciliation.of(
                        ledger.sums(agency.id(), Period.month(MARCH)),
                        ledger.replayed(agency.id(), Period.month(MARCH))))
                .singleElement()
                .satisfies(check -> assertThat(check.agrees()).isFalse());
    }

    @Test
    void aCorrectionStandsInTheMonthItWasMade() {
        LedgerRow row = works(anna.id(), at(2, 9), 600).getFirst();
        LedgerRow counter =
                ledger.correct(UUID.randomUUID(), agency.id(), row.id(), -100, "Counted twice.", anna.id(), "Mo");

        assertThat(only(statements.of(agency, member, MARCH)).sum().seconds()).isEqualTo(600);
        Statement later = only(statements.of(agency, member, YearMonth.from(counter.day())));
        assertThat(later.sum().seconds()).isEqualTo(-100);
        assertThat(later.proven()).isTrue();
        assertThat(later.sum().amount().orElseThrow().minor()).isEqualTo(-42);
    }

    @Test
    void twoCurrenciesAreTwoStatementsAndTimeWithoutAnAmountIsOne() {
        works(anna.id(), at(2, 9), 600);
        fixture.works(
                anna.id(),
                Optional.of(new PayTerms(
                        agency.id(),
                        member.value(),
                        "Anna",
                        "entry",
                        new HourlyRate(900, Currency.getInstance("EUR")))),
                EntryKind.REVIEW,
                Optional.empty(),
                at(9, 9),
                300);
        fixture.works(anna.id(), Optional.empty(), EntryKind.LESSON, Optional.of(BOXES), at(4, 9), 200);

        assertThat(statements.of(agency, member, MARCH))
                .extracting(one -> one.head().currency().orElseThrow().getCurrencyCode())
                .containsExactly("EUR", "USD");
        Statement without = only(statements.of(anna.id(), Optional.empty(), MARCH));
        assertThat(without.sum()).isEqualTo(new PaidSum(Optional.empty(), 200, Optional.empty()));
        assertThat(without.proven()).isTrue();
        assertThat(reader.months(anna.id()))
                .containsExactlyInAnyOrder(
                        new StatementRow(Optional.of(agency.id()), MARCH, 600, Optional.of(new Money(900_000, DOLLAR))),
                        new StatementRow(
                                Optional.of(agency.id()),
                                MARCH,
                                300,
                                Optional.of(new Money(270_000, Currency.getInstance("EUR")))),
                        new StatementRow(Optional.empty(), MARCH, 200, Optional.empty()));
    }

    @Test
    void everyMemberIsStatedOncePageByPageAndTheTotalIsTheSumOfRoundedStatements() {
        for (int number = 0; number < 120; number++) {
            MemberId each = new MemberId(UUID.randomUUID());
            PersonId person = PersonId.random();
            String name = "Member %03d".formatted(number % 60);
            Optional<PayTerms> dollars = Optional.of(terms(agency, each, name, "entry", 1799));
            Optional<PayTerms> yen = Optional.of(new PayTerms(
                    agency.id(), each.value(), name, "entry", new HourlyRate(1500, Currency.getInstance("JPY"))));
            fixture.works(person, dollars, EntryKind.LESSON, Optional.of(BOXES), at(2, 9), 1 + number);
            fixture.works(person, yen, EntryKind.LESSON, Optional.of(BOXES), at(3, 9), 1 + number);
        }
        List<Statement> streamed = new ArrayList<>();
        statements.each(agency, MARCH, streamed::add);
        List<MemberSum> paged = new ArrayList<>();
        List<MemberSum> page;
        do {
            Optional<MemberSum.Place> last = paged.isEmpty()
                    ? Optional.empty()
                    : Optional.of(paged.getLast().place());
            page = sums.page(agency.id(), MARCH, last, 7);
            paged.addAll(page);
        } while (!page.isEmpty());

        assertThat(streamed).hasSize(240).doesNotHaveDuplicates().allMatch(Statement::proven);
        assertThat(paged).hasSize(240).extracting(MemberSum::place).doesNotHaveDuplicates();
        assertThat(paged).extracting(MemberSum::name).isSorted();
        assertThat(sums.totals(agency.id(), MARCH)).allSatisfy(total -> {
            assertThat(total.statements()).isEqualTo(120);
            assertThat(total.minor())
                    .isEqualTo(streamed.stream()
                            .flatMap(one -> one.sum().amount().stream())
                            .filter(amount -> amount.currency().equals(total.currency()))
                            .mapToLong(Money::minor)
                            .sum());
            assertThat(total.paid().minor()).isEqualTo(total.minor());
        });
    }

    @Test
    void aThingIsCalledAsTheCourseCallsItAndByItsSlugWhenItLeft() {
        var lesson = curriculum.lessons().iterator().next();
        Thing known = new Thing(lesson.uuid(), "an-old-slug");

        assertThat(names.of(known, Locale.ENGLISH).text())
                .isEqualTo(lesson.title().in(Locale.ENGLISH).text());
        assertThat(names.of(BOXES, Locale.of("es")).text()).isEqualTo("gone-for-good");
    }

    @Test
    void theLatestEntriesComeFirstPageByPage() {
        for (int day = 1; day <= 9; day++) {
            works(anna.id(), at(day, 9), 60);
            works(anna.id(), at(day, 10), 60);
        }
        List<LedgerRow> all = reader.latest(anna.id(), Optional.empty(), 100);
        List<LedgerRow> first = reader.latest(anna.id(), Optional.empty(), 5);
        List<LedgerRow> second = reader.latest(anna.id(), Optional.of(first.getLast()), 5);

        assertThat(all)
                .hasSize(18)
                .isSortedAccordingTo((one, other) -> other.startedAt().compareTo(one.startedAt()));
        assertThat(first).isEqualTo(all.subList(0, 5));
        assertThat(second).isEqualTo(all.subList(5, 10));
        assertThat(sums.firstDay(agency.id())).contains(LocalDate.of(2026, 3, 1));
    }

    private List<LedgerRow> works(PersonId person, ZonedDateTime start, long seconds) {
        return fixture.works(person, paid("entry", 1500), EntryKind.LESSON, Optional.of(BOXES), start, seconds);
    }

    private Optional<PayTerms> paid(String tier, long minor) {
        return Optional.of(terms(agency, member, "Anna", tier, minor));
    }

    private static ZonedDateTime at(int day, int hour) {
        return ZonedDateTime.of(2026, 3, day, hour, 0, 0, 0, ZoneId.of("Europe/Madrid"));
    }

    private static Statement only(List<Statement> statements) {
        assertThat(statements).hasSize(1);
        return statements.getFirst();
    }
}
