package dev.touchstone.pay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements as CSV by RFC 4180. Each row is a line, a correction or the total of a statement. Columns for programs are whole
 * numbers: seconds, minor units, 3,600ths of a minor unit; those for people stand beside them. What people wrote never starts a
 * formula in a spreadsheet.
 */
public final class StatementCsv {

    /** Before the header, so that spreadsheets read the letters right. */
    public static final String BYTE_ORDER_MARK = "\ufeff";

    private static final List<String> COLUMNS = List.of(
            "statement",
            "row",
            "agency",
            "member_id",
            "member",
            "month",
            "first_day",
            "last_day",
            "zones",
            "made_at",
            "currency",
            "kind",
            "thing",
            "thing_name",
            "tier",
            "entries",
            "day",
            "time",
            "seconds",
            "rate",
            "rate_minor",
            "amount_unrounded",
            "amount_parts",
            "amount",
            "amount_minor",
            "reason",
            "corrected_by",
            "measured_seconds",
            "measured_parts",
            "sums_agree");
    private static final Pattern STARTS_A_FORMULA = Pattern.compile("^\\s*[=+\\-@\t\r|%].*", Pattern.DOTALL);
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]|^\\s|\\s$");
    private static final int UNROUNDED = 4;

    private final Appendable out;
    private final StatementWords words;
    private final ThingNames names;

    public StatementCsv(Appendable out, StatementWords words, ThingNames names) {
        this.out = out;
        this.words = words;
        this.names = names;
    }

    public void header() {
        write(COLUMNS);
    }

    public void add(Statement statement) {
        statement.lines().forEach(line -> write(line(statement, line)));
        write(total(statement));
    }

    private List<String> line(Statement statement, StatementLine line) {
        List<String> row = head(statement, line.correction().isPresent() ? "correction" : "line");
        row.add(line.kind().name());
        row.add(text(line.thing().map(Thing::slug).orElse("")));
        row.add(text(line.thing()
                .map(thing -> names.of(thing, words.locale()).text())
                .orElse("")));
        row.add(text(line.tier().orElse("")));
        row.add(Integer.toString(line.entries()));
        row.add(line.correction().map(entry -> entry.day().toString()).orElse(""));
        time(row, line.seconds());
        row.add(line.rate().map(rate -> rate.of(3600).amount().toPlainString()).orElse(""));
        row.add(line.rate().map(rate -> Long.toString(rate.minor())).orElse(""));
        exact(row, line.amount());
        row.addAll(List.of("", ""));
        Optional<Correction> correction = line.correction().flatMap(LedgerRow::correction);
        row.add(text(correction.map(Correction::reason).orElse("")));
        row.add(text(correction.map(Correction::byName).orElse("")));
        row.addAll(List.of("", "", ""));
        return row;
    }

    private List<String> total(Statement statement) {
        List<String> row = head(statement, "total");
        row.addAll(List.of("", "", "", ""));
        row.add(Integer.toString(
                statement.lines().stream().mapToInt(StatementLine::entries).sum()));
        row.add("");
        time(row, statement.sum().seconds());
        row.addAll(List.of("", ""));
        exact(row, statement.sum().amount());
        row.add(statement
                .sum()
                .amount()
                .map(Money::amount)
                .map(BigDecimal::toPlainString)
                .orElse(""));
        row.add(statement.sum().amount().map(Money::minor).map(String::valueOf).orElse(""));
        row.addAll(List.of("", ""));
        row.add(Long.toString(statement.measured().seconds()));
        row.add(statement
                .measured()
                .amount()
                .map(Money::parts)
                .map(String::valueOf)
                .orElse(""));
        row.add(statement.proven() ? "yes" : "no");
        return row;
    }

    private static List<String> head(Statement statement, String row) {
        StatementHead head = statement.head();
        return new ArrayList<>(List.of(
                head.number(),
                row,
                text(head.payer().map(payer -> payer.name()).orElse("")),
                head.member().map(Object::toString).orElse(""),
                text(head.name()),
                head.month().toString(),
                head.month().atDay(1).toString(),
                head.month().atEndOfMonth().toString(),
                head.zones().stream().map(ZoneId::getId).collect(Collectors.joining(" ")),
                head.madeAt().toString(),
                head.currency().map(Object::toString).orElse("")));
    }

    /** A program reads seconds; people read hours with a plain minus, since this column too begins with what we wrote. */
    private void time(List<String> row, long seconds) {
        row.add(words.time(seconds).replace('\u2212', '-'));
        row.add(Long.toString(seconds));
    }

    private static void exact(List<String> row, Optional<Money> amount) {
        row.add(amount.map(money -> StatementWords.major(money, StatementWords.digits(money.currency()) + UNROUNDED)
                        .toPlainString())
                .orElse(""));
        row.add(amount.map(money -> Long.toString(money.parts())).orElse(""));
    }

    /** What people wrote: a spreadsheet takes it as text, whatever it begins with. */
    private static String text(String words) {
        return STARTS_A_FORMULA.matcher(words).matches() ? "'" + words : words;
    }

    private void write(List<String> cells) {
        try {
            for (int cell = 0; cell < cells.size(); cell++) {
                out.append(cell == 0 ? "" : ",").append(quoted(cells.get(cell)));
            }
            out.append("\r\n");
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String quoted(String cell) {
        return NEEDS_QUOTES.matcher(cell).find() ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
