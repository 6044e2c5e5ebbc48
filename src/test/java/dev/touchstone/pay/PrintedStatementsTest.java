package dev.touchstone.pay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.account.AccountTest;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@AccountTest
class PrintedStatementsTest {

    private static final Currency DOLLAR = Currency.getInstance("USD");
    private static final String REASON = "The clock went on counting while the server was down; we give the time back.";
    private static final File PICTURES = new File("target/statement");

    @Autowired
    private PrintedStatements prints;

    @Autowired
    private Curriculum curriculum;

    @Test
    void aLongMonthFillsSeveralNumberedPages() throws IOException {
        try (PDDocument paper = paper(statement("Anna Méndez", REASON, DOLLAR, true), Locale.ENGLISH, "long")) {
            String text = text(paper);
            int pages = paper.getNumberOfPages();

            assertThat(pages).isGreaterThan(2);
            assertThat(text)
                    .contains("Paid time, March 2026", "Anna Méndez", "Nordlicht Labeling", "Europe/Madrid")
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages)
                    .contains("To be paid", "half up", "Two independent sums agree")
                    .contains("Mo Manager", "while the server was down");
            assertThat(text.split("Amount before", -1))
                    .as("the head of the table on each page")
                    .hasSizeGreaterThan(pages - 1);
        }
    }

    @Test
    void itIsInTheReadersLanguageAndSaysSo() throws IOException {
        try (PDDocument paper = paper(statement("Anna", REASON, DOLLAR, true), Locale.of("es"), "spanish")) {
            assertThat(paper.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(paper.getDocumentInformation().getTitle()).startsWith("Tiempo pagado, marzo de 2026");
            assertThat(text(paper)).contains("A pagar", "Página 1 de");
        }
    }

    @Test
    void screenReadersFindHeadingsParagraphsAndATable() throws IOException {
        try (PDDocument paper = paper(statement("Anna", REASON, DOLLAR, true), Locale.ENGLISH, "tagged")) {
            assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(paper.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            PDStructureElement whole = (PDStructureElement)
                    paper.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            List<String> kinds = whole.getKids().stream()
                    .map(PDStructureElement.class::cast)
                    .map(PDStructureElement::getStructureType)
                    .toList();
            assertThat(kinds).startsWith("H1", "P").contains("Table", "H2").endsWith("P");
            for (PDPage page : paper.getPages()) {
                assertThat(page.getStructParents()).isNotNegative();
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
            assertThat(paper.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .getDictionaryObject(COSName.PARENT_TREE))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Łukasz Żółć", "Нина", "王小明", "مريم", "Zoë 🙂", "ánh Nguyễn", "नीना", "א\u200fב", "\ud800"})
    void aNameInAnyScriptIsOnThePaper(String name) throws IOException {
        try (PDDocument paper = paper(statement(name, name + " " + REASON, DOLLAR, true), Locale.ENGLISH, "name")) {
            assertThat(paper.getNumberOfPages()).isPositive();
            if (!name.equals("\ud800")) {
                assertThat(text(paper)).contains(name);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 400, 2000})
    void aReasonOfAnyLengthFitsThePage(int length) throws IOException {
        for (String sign : List.of("w", "W ", "王", "🙂")) {
            String reason = sign.repeat(length).substring(0, length);
            try (PDDocument paper = paper(statement("Anna", reason, DOLLAR, true), Locale.ENGLISH, "reason")) {
                assertThat(paper.getNumberOfPages()).isPositive();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "JPY", "KWD", "INR", "PHP", "KES", "NGN", "BDT"})
    void anAmountInAnyCurrencyCanBeRead(String code) throws IOException {
        Currency currency = Currency.getInstance(code);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("es"))) {
            try (PDDocument paper = paper(statement("Anna", REASON, currency, true), locale, "currency")) {
                assertThat(text(paper)).contains(code);
            }
        }
    }

    @Test
    void sumsThatDifferAreSaidToDiffer() throws IOException {
        try (PDDocument paper = paper(statement("Anna", REASON, DOLLAR, false), Locale.ENGLISH, "unproven")) {
            assertThat(text(paper)).contains("do not agree yet").doesNotContain("Two independent sums agree");
        }
    }

    @Test
    void timeWithoutAnAmountHasAPaperToo() throws IOException {
        LedgerRow row = row(Optional.empty(), EntryKind.REVIEW, Optional.empty(), 2, 500, Optional.empty());
        StatementHead head = new StatementHead(
                "PT-1",
                Optional.empty(),
                Optional.empty(),
                "",
                YearMonth.of(2026, 3),
                Optional.empty(),
                List.of(),
                Instant.parse("2026-03-20T00:00:00Z"));
        Statement statement = Statement.of(head, List.of(row), new PaidSum(Optional.empty(), 500, Optional.empty()));
        try (PDDocument paper = paper(statement, Locale.ENGLISH, "no-amount")) {
            assertThat(text(paper))
                    .contains("time without an amount", "0:08:20", "has no amount", "The month is not over")
                    .doesNotContain("To be paid");
        }
    }

    private PDDocument paper(Statement statement, Locale locale, String name) throws IOException {
        PDDocument paper = Loader.loadPDF(prints.print(List.of(statement), locale));
        PDFRenderer renderer = new PDFRenderer(paper);
        assertThat(PICTURES.isDirectory() || PICTURES.mkdirs()).isTrue();
        for (int page = 0; page < Math.min(4, paper.getNumberOfPages()); page++) {
            BufferedImage picture = renderer.renderImageWithDPI(page, 80);
            ImageIO.write(picture, "png", new File(PICTURES, "paper-" + name + "-" + (page + 1) + ".png"));
        }
        return paper;
    }

    private static String text(PDDocument paper) throws IOException {
        return new PDFTextStripper().getText(paper);
    }

    private Statement statement(String name, String reason, Currency currency, boolean proven) {
        AgencyRow agency = new AgencyRow(AgencyId.random(), "nordlicht", "Nordlicht Labeling");
        UUID member = UUID.randomUUID();
        List<LedgerRow> rows = new ArrayList<>();
        int day = 0;
        for (Lesson lesson : curriculum.lessons()) {
            day = day % 30 + 1;
            String tier = day % 7 == 0 ? "skilled" : "entry";
            PayTerms terms =
                    new PayTerms(agency.id(), member, name, tier, new HourlyRate(day % 7 == 0 ? 1800 : 1500, currency));
            Optional<Thing> thing = Optional.of(new Thing(lesson.uuid(), lesson.slug()));
            rows.add(row(Optional.of(terms), EntryKind.LESSON, thing, day, 900 + day * 37L, Optional.empty()));
            rows.add(row(Optional.of(terms), EntryKind.REVIEW, Optional.empty(), day, 300 + day, Optional.empty()));
        }
        PayTerms terms = new PayTerms(agency.id(), member, name, "entry", new HourlyRate(1500, currency));
        Correction correction = new Correction(UUID.randomUUID(), reason, PersonId.random(), "Mo Manager");
        for (long seconds : new long[] {720, -65}) {
            rows.add(row(
                    Optional.of(terms),
                    EntryKind.CORRECTION,
                    rows.getFirst().thing(),
                    28,
                    seconds,
                    Optional.of(correction)));
        }
        StatementHead head = new StatementHead(
                "PT-202603-" + currency.getCurrencyCode() + "-0a1b2c3d",
                Optional.of(agency),
                Optional.of(member),
                name,
                YearMonth.of(2026, 3),
                Optional.of(currency),
                List.of(ZoneId.of("Europe/Madrid")),
                Instant.parse("2026-04-02T08:15:00Z"));
        long parts = rows.stream()
                .mapToLong(row -> row.amount().orElseThrow().parts())
                .sum();
        long seconds = rows.stream().mapToLong(LedgerRow::seconds).sum();
        PaidSum measured = new PaidSum(
                Optional.of(agency.id()), seconds, Optional.of(new Money(proven ? parts : parts + 7, currency)));
        return Statement.of(head, rows, measured);
    }

    private static LedgerRow row(
            Optional<PayTerms> terms,
            EntryKind kind,
            Optional<Thing> thing,
            int day,
            long seconds,
            Optional<Correction> correction) {
        Instant start = Instant.parse("2026-03-02T09:00:00Z");
        return new LedgerRow(
                UUID.randomUUID(),
                PersonId.random(),
                terms,
                kind,
                thing,
                start,
                start.plusSeconds(Math.abs(seconds)),
                LocalDate.of(2026, 3, day),
                seconds,
                correction,
                start);
    }
}
