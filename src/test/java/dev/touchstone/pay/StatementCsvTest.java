package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
class StatementCsvTest {

    private static final Thing GONE = new Thing(UUID.randomUUID(), "gone-for-good");
    private static final Currency YEN = Currency.getInstance("JPY");

    @Autowired
    private ThingNames names;

    @Test
    void machineColumnsStandBesideThoseForPeople() {
        List<Map<String, String>> rows = read(csv("Anna", "Counted twice."));

        assertThat(rows).extracting(row -> row.get("row")).containsExactly("line", "correction", "total");
        assertThat(rows.getFirst())
                .containsEntry("thing", "gone-for-good")
                .containsEntry("thing_name", "gone-for-good")
                .containsEntry("time", "1:01:01")
                .containsEntry("seconds", "3661")
                .containsEntry("rate_minor", "1500")
                .containsEntry("amount_parts", "5491500")
                .containsEntry("amount_unrounded", "1525.4167")
                .containsEntry("amount_minor", "");
        assertThat(rows.get(1))
                .containsEntry("time", "-0:01:00")
                .containsEntry("seconds", "-60")
                .containsEntry("reason", "Counted twice.")
                .containsEntry("corrected_by", "Mo");
        assertThat(rows.getLast())
                .containsEntry("seconds", "3601")
                .containsEntry("amount_parts", "5401500")
                .containsEntry("amount", "1500")
                .containsEntry("amount_minor", "1500")
                .containsEntry("sums_agree", "yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"y\")",
                "+1",
                "-1+1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "|calc",
                "%0A=1"
            })
    void whatPeopleWroteNeverStartsAFormula(String wicked) {
        List<Map<String, String>> rows = read(csv(wicked, wicked));

        assertThat(rows).allSatisfy(row -> assertThat(row).containsEntry("member", "'" + wicked));
        assertThat(rows.get(1)).containsEntry("reason", "'" + wicked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "say \"no\"", "two\nlines", "two\r\nlines", "Zoë 🙂 مريم", "", "  both ends "})
    void everyTextComesBackAsItWas(String text) {
        List<Map<String, String>> rows = read(csv(text, text));

        assertThat(rows.getFirst()).containsEntry("member", text);
        assertThat(rows.get(1)).containsEntry("reason", text);
    }

    @Test
    void linesEndAsTheStandardSays() {
        String text = csv("Anna", "Counted twice.");

        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.lines()
                        .map(line -> line.chars().filter(sign -> sign == ',').count()))
                .containsOnly(29L);
    }

    private String csv(String name, String reason) {
        StringBuilder text = new StringBuilder();
        StatementCsv csv = new StatementCsv(text, new StatementWords(Locale.ENGLISH), names);
        csv.header();
        csv.add(statement(name, reason));
        return text.toString();
    }

    private static Statement statement(String name, String reason) {
        AgencyRow agency = new AgencyRow(AgencyId.random(), "nordlicht", "Nordlicht");
        UUID member = UUID.randomUUID();
        PayTerms terms = new PayTerms(agency.id(), member, name, "entry", new HourlyRate(1500, YEN));
        LedgerRow worked = row(terms, EntryKind.LESSON, 3661, Optional.empty());
        LedgerRow correction = row(
                terms,
                EntryKind.CORRECTION,
                -60,
                Optional.of(new Correction(worked.id(), reason, PersonId.random(), "Mo")));
        StatementHead head = new StatementHead(
                "PT-1",
                Optional.of(agency),
                Optional.of(member),
                name,
                YearMonth.of(2026, 3),
                Optional.of(YEN),
                List.of(ZoneId.of("Asia/Tokyo")),
                Instant.parse("2026-04-02T00:00:00Z"));
        PaidSum measured = new PaidSum(Optional.of(agency.id()), 3601, Optional.of(new Money(3601 * 1500, YEN)));
        return Statement.of(head, List.of(worked, correction), measured);
    }

    private static LedgerRow row(PayTerms terms, EntryKind kind, long seconds, Optional<Correction> correction) {
        Instant start = Instant.parse("2026-03-02T09:00:00Z");
        return new LedgerRow(
                UUID.randomUUID(),
                PersonId.random(),
                Optional.of(terms),
                kind,
                Optional.of(GONE),
                start,
                start.plusSeconds(3661),
                LocalDate.of(2026, 3, 2),
                seconds,
                correction,
                start);
    }

    /** By RFC 4180, letter by letter. */
    private static List<Map<String, String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (quoted) {
                if (sign != '"') {
                    cell.append(sign);
                } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                }
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (sign == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (sign != '\r') {
                cell.append(sign);
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> each : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < each.size(); column++) {
                cells.put(rows.getFirst().get(column), each.get(column));
            }
            named.add(cells);
        }
        return named;
    }
}
