package dev.touchstone.pay.print;

import dev.touchstone.base.print.Ink;
import dev.touchstone.base.print.Lettering;
import dev.touchstone.pay.Correction;
import dev.touchstone.pay.HourlyRate;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.Money;
import dev.touchstone.pay.Statement;
import dev.touchstone.pay.StatementHead;
import dev.touchstone.pay.StatementLine;
import dev.touchstone.pay.StatementWords;
import dev.touchstone.pay.ThingNames;
import java.text.Collator;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** One statement: whose and when it is, its lines, its corrections, the sum, and how far the sum can be trusted. */
final class StatementPaper {

    private static final float LABEL = 110;

    private final Statement statement;
    private final StatementHead head;
    private final StatementWords words;
    private final ThingNames names;
    private final Sheets sheets;

    StatementPaper(Statement statement, StatementWords words, ThingNames names, Sheets sheets) {
        this.statement = statement;
        this.head = statement.head();
        this.words = words;
        this.names = names;
        this.sheets = sheets;
    }

    void draw() {
        sheets.begin("Touchstone · " + head.number());
        sheets.ornament("Touchstone", Sheets.LEFT, 0, 10, Ink.MUTED);
        sheets.down(30);
        String payer = head.payer().map(agency -> agency.name()).orElseGet(() -> words.say("paper.no-agency"));
        for (String line : sheets.lines(title(statement, words), 22, Sheets.WIDTH)) {
            text("H1", line, 22, Ink.SLATE, 27);
        }
        sheets.down(4);
        facts(payer);
        sheets.down(18);
        table();
        sheets.down(20);
        sum(payer);
    }

    static String title(Statement statement, StatementWords words) {
        String month = words.month(statement.head().month());
        return words.say(statement.head().currency().isPresent() ? "paper.title" : "paper.title.time", month);
    }

    private void facts(String payer) {
        fact("payer", payer);
        head.payer().ifPresent(agency -> fact("member", member()));
        fact(
                "period",
                words.say(
                        "paper.period.days",
                        words.day(head.month().atDay(1)),
                        words.day(head.month().atEndOfMonth())));
        if (!head.zones().isEmpty()) {
            fact("zones", head.zones().stream().map(StatementWords::zone).collect(Collectors.joining(", ")));
        }
        head.currency()
                .ifPresent(currency -> fact(
                        "currency",
                        words.say(
                                "paper.currency.named",
                                currency.getDisplayName(words.locale()),
                                currency.getCurrencyCode())));
        ZoneId zone = head.zones().size() == 1 ? head.zones().getFirst() : ZoneOffset.UTC;
        fact("made", words.moment(head.madeAt(), zone));
        fact("number", head.number());
        if (head.interim()) {
            sheets.down(8);
            paragraph(words.say("paper.interim"), 10, Ink.DOUBT);
        }
    }

    private String member() {
        return head.name().isEmpty() ? words.say("erased") : head.name();
    }

    private void fact(String name, String value) {
        List<String> lines = sheets.lines(value, 10, Sheets.WIDTH - LABEL);
        sheets.makeRoom(lines.size() * 15);
        PDStructureElement paragraph = sheets.structure().top("P");
        sheets.write(paragraph, words.say("paper." + name), Sheets.LEFT, 11, 9, Ink.MUTED);
        for (String line : lines) {
            sheets.write(paragraph, line, Sheets.LEFT + LABEL, 11, 10, Ink.SLATE);
            sheets.down(15);
        }
    }

    private void table() {
        boolean paid = head.currency().isPresent();
        LinesTable table = new LinesTable(
                sheets,
                paid
                        ? List.of(
                                column("what", 190, false),
                                column("tier", 70, false),
                                column("entries", 44, true),
                                column("time", 58, true),
                                column("rate", 60, true),
                                column("amount", 77, true))
                        : List.of(column("what", 370, false), column("entries", 50, true), column("time", 79, true)));
        Collator alphabet = Collator.getInstance(words.locale());
        statement.lines().stream()
                .filter(line -> line.correction().isEmpty())
                .sorted(Comparator.comparing(StatementLine::kind).thenComparing(this::what, alphabet))
                .forEach(line -> table.row(cells(line, paid), ""));
        statement.lines().stream()
                .filter(line -> line.correction().isPresent())
                .forEach(line -> table.row(cells(line, paid), below(line)));
    }

    private LinesTable.Column column(String name, float width, boolean right) {
        return new LinesTable.Column(words.say("paper.column." + name), width, right);
    }

    private String what(StatementLine line) {
        return line.thing()
                .map(thing -> words.say(
                        "paper.thing",
                        words.kind(line.kind()),
                        names.of(thing, words.locale()).text()))
                .orElseGet(() -> words.kind(line.kind()));
    }

    private List<String> cells(StatementLine line, boolean paid) {
        String what = what(line);
        String entries = line.correction().isPresent() ? "" : Integer.toString(line.entries());
        String time = line.correction().isPresent() ? words.change(line.seconds()) : words.time(line.seconds());
        if (!paid) {
            return List.of(what, entries, time);
        }
        return List.of(
                what,
                line.tier().orElse(""),
                entries,
                time,
                line.rate().map(this::rate).orElse(""),
                line.amount().map(amount -> money(amount, words::unrounded)).orElse(""));
    }

    private String below(StatementLine line) {
        return line.correction()
                .map(row -> correction(row, row.correction().orElseThrow()))
                .orElse("");
    }

    private String correction(LedgerRow row, Correction correction) {
        String by = correction.byName().isEmpty() ? words.say("erased") : correction.byName();
        return words.say("paper.correction", words.day(row.day()), by, correction.reason());
    }

    private void sum(String payer) {
        sheets.makeRoom(150);
        text("H2", words.say("paper.sum"), 14, Ink.SLATE, 22);
        fact("time", words.time(statement.sum().seconds()));
        sheets.down(4);
        statement.sum().amount().ifPresent(amount -> {
            fact("exact", words.say("paper.exact.parts", words.parts(amount), money(amount, words::unrounded)));
            PDStructureElement paid = sheets.structure().top("P");
            sheets.write(paid, words.say("paper.paid"), Sheets.LEFT, 18, 11, Ink.SLATE);
            sheets.write(paid, money(amount, this::rounded), Sheets.LEFT + LABEL, 18, 18, Ink.SLATE);
            sheets.down(34);
            paragraph(words.say("paper.rounding"), 9, Ink.MUTED);
            if (statement.unpaidSeconds() != 0) {
                paragraph(words.say("paper.unpaid", words.time(statement.unpaidSeconds())), 9, Ink.MUTED);
            }
        });
        if (head.payer().isEmpty()) {
            paragraph(words.say("paper.no-amount"), 9, Ink.MUTED);
        }
        paragraph(words.say("paper.corrections"), 9, Ink.MUTED);
        proof(payer);
    }

    private void proof(String payer) {
        if (statement.proven()) {
            paragraph(words.say("paper.proven"), 9, Ink.MUTED);
            return;
        }
        paragraph(
                words.say(
                        "paper.unproven",
                        words.time(statement.measured().seconds()),
                        statement
                                .measured()
                                .amount()
                                .map(amount -> money(amount, words::unrounded))
                                .orElse("–"),
                        payer),
                10,
                Ink.DOUBT);
    }

    private void text(String kind, String line, float size, Ink ink, float height) {
        sheets.write(sheets.structure().top(kind), line, Sheets.LEFT, size, size, ink);
        sheets.down(height);
    }

    private void paragraph(String text, float size, Ink ink) {
        List<String> lines = sheets.lines(text, size, Sheets.WIDTH);
        sheets.makeRoom(lines.size() * size * 1.45f);
        PDStructureElement paragraph = sheets.structure().top("P");
        for (String line : lines) {
            sheets.write(paragraph, line, Sheets.LEFT, size, size, ink);
            sheets.down(size * 1.45f);
        }
        sheets.down(4);
    }

    private String rounded(Money amount) {
        return amount.format(words.locale());
    }

    private String rate(HourlyRate rate) {
        return money(rate.of(3600), this::rounded);
    }

    /** With the currency's code, where no font has its sign. */
    private String money(Money amount, Function<Money, String> written) {
        return Optional.of(written.apply(amount).replace('-', '\u2212'))
                .filter(text -> Lettering.HOUSE.legible(Lettering.composed(text)))
                .orElseGet(() -> written.apply(amount)
                                .replace(amount.currency().getSymbol(words.locale()), "")
                                .strip()
                        + " " + amount.currency().getCurrencyCode());
    }
}
