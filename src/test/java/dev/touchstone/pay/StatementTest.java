package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");
    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final AgencyRow AGENCY = new AgencyRow(AgencyId.random(), "nordlicht", "Nordlicht");
    private static final Thing BOXES = new Thing(UUID.randomUUID(), "first-boxes");
    private static final Thing EDGES = new Thing(UUID.randomUUID(), "tight-edges");

    @Test
    void timeOnOneThingAtOneRateIsOneLine() {
        Statement statement = statement(List.of(
                worked(EDGES, "entry", 1500, 60),
                worked(BOXES, "entry", 1500, 100),
                worked(BOXES, "entry", 1500, 23),
                worked(BOXES, "skilled", 1800, 7)));

        assertThat(statement.lines())
                .extracting(line -> line.thing().orElseThrow().slug(), StatementLine::entries, StatementLine::seconds)
                .containsExactly(
                        tuple("first-boxes", 2, 123L), tuple("first-boxes", 1, 7L), tuple("tight-edges", 1, 60L));
        assertThat(statement.sum().seconds()).isEqualTo(190);
    }

    @Test
    void eachCorrectionIsALineOfItsOwnWithReasonAndName() {
        Statement statement = statement(List.of(
                worked(BOXES, "entry", 1500, 600),
                corrected(BOXES, "entry", 1500, -60, "Counted twice."),
                corrected(BOXES, "entry", 1500, -60, "Counted twice again.")));

        assertThat(statement.lines()).hasSize(3);
        assertThat(statement.lines().subList(1, 3))
                .extracting(line -> line.correction()
                        .orElseThrow()
                        .correction()
                        .orElseThrow()
                        .reason())
                .containsExactly("Counted twice.", "Counted twice again.");
        assertThat(statement.sum().seconds()).isEqualTo(480);
    }

    @Test
    void aThingThatWasRenamedKeepsOneLineUnderItsLaterName() {
        Thing renamed = new Thing(BOXES.id(), "boxes-at-last");
        Statement statement = statement(List.of(worked(BOXES, "entry", 1500, 60), worked(renamed, "entry", 1500, 60)));

        assertThat(statement.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.thing()).contains(renamed));
    }

    @Test
    void itSaysThatSumsAgreeOnlyIfTheyDoToTheExactPart() {
        List<LedgerRow> rows = List.of(worked(BOXES, "entry", 1500, 600));
        PaidSum other = new PaidSum(Optional.of(AGENCY.id()), 600, Optional.of(new Money(600 * 1500 + 1, DOLLAR)));

        assertThat(statement(rows).proven()).isTrue();
        assertThat(Statement.of(head(Instant.parse("2026-04-02T00:00:00Z")), rows, other)
                        .proven())
                .isFalse();
    }

    @Test
    void timeAtRateZeroIsTold() {
        Statement statement = statement(List.of(worked(BOXES, "entry", 1500, 60), worked(EDGES, "trainee", 0, 77)));

        assertThat(statement.unpaidSeconds()).isEqualTo(77);
        assertThat(statement.sum().amount()).contains(new Money(60 * 1500, DOLLAR));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31T21:59:59Z, true", "2026-03-31T22:00:00Z, false", "2026-04-02T00:00:00Z, false"})
    void itIsFinalOnceTheMonthIsOverWhereItsPersonIs(Instant made, boolean interim) {
        assertThat(head(made).interim()).isEqualTo(interim);
    }

    @Test
    void itsNumberIsTheSameWheneverItIsMadeAndAnotherForAnotherMonth() {
        UUID member = UUID.randomUUID();
        StatementKey key = new StatementKey(member, Optional.of(DOLLAR), MARCH);

        assertThat(key.number())
                .isEqualTo(new StatementKey(member, Optional.of(DOLLAR), MARCH).number())
                .startsWith("PT-202603-USD-")
                .isNotEqualTo(new StatementKey(member, Optional.of(DOLLAR), MARCH.plusMonths(1)).number());
    }

    /** Against arithmetic without a bound, whatever the rows and in whatever order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void theSumIsExactAndRoundedOnceHoweverTheLinesFall(long seed) {
        Random random = new Random(seed);
        List<LedgerRow> rows = new ArrayList<>();
        BigInteger parts = BigInteger.ZERO;
        for (int row = 0; row < 2_000; row++) {
            long rate = random.nextInt(4) * 333L + random.nextInt(3);
            boolean correction = random.nextInt(10) == 0;
            long seconds = correction ? random.nextLong(-3_000, 3_000) : random.nextLong(1, 9_000);
            Thing thing = random.nextBoolean() ? BOXES : EDGES;
            rows.add(correction ? corrected(thing, "t", rate, seconds, "Because.") : worked(thing, "t", rate, seconds));
            parts = parts.add(BigInteger.valueOf(rate).multiply(BigInteger.valueOf(seconds)));
        }
        Money sum = statement(rows).sum().amount().orElseThrow();

        assertThat(BigInteger.valueOf(sum.parts())).as("seed %d", seed).isEqualTo(parts);
        assertThat(BigInteger.valueOf(sum.minor()))
                .as("seed %d", seed)
                .isEqualTo(new BigDecimal(parts)
                        .divide(BigDecimal.valueOf(3600), 0, RoundingMode.HALF_UP)
                        .toBigInteger());
    }

    private static Statement statement(List<LedgerRow> rows) {
        long parts = rows.stream()
                .mapToLong(row -> row.amount().orElseThrow().parts())
                .sum();
        long seconds = rows.stream().mapToLong(LedgerRow::seconds).sum();
        return Statement.of(
                head(Instant.parse("2026-04-02T00:00:00Z")),
                rows,
                new PaidSum(Optional.of(AGENCY.id()), seconds, Optional.of(new Money(parts, DOLLAR))));
    }

    private static StatementHead head(Instant made) {
        return new StatementHead(
                "PT",
                Optional.of(AGENCY),
                Optional.of(UUID.randomUUID()),
                "Anna",
                MARCH,
                Optional.of(DOLLAR),
                List.of(ZoneId.of("Europe/Madrid")),
                made);
    }

    private static LedgerRow worked(Thing thing, String tier, long rate, long seconds) {
        return row(EntryKind.LESSON, thing, tier, rate, seconds, Optional.empty());
    }

    private static LedgerRow corrected(Thing thing, String tier, long rate, long seconds, String reason) {
        return row(
                EntryKind.CORRECTION,
                thing,
                tier,
                rate,
                seconds,
                Optional.of(new Correction(UUID.randomUUID(), reason, PersonId.random(), "Mo")));
    }

    private static LedgerRow row(
            EntryKind kind, Thing thing, String tier, long rate, long seconds, Optional<Correction> correction) {
        return new LedgerRow(
                UUID.randomUUID(),
                PersonId.random(),
                Optional.of(new PayTerms(AGENCY.id(), UUID.randomUUID(), "Anna", tier, new HourlyRate(rate, DOLLAR))),
                kind,
                Optional.of(thing),
                START,
                START.plusSeconds(Math.abs(seconds)),
                LocalDate.ofInstant(START, ZoneOffset.UTC),
                seconds,
                correction,
                START);
    }
}
