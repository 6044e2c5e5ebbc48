package dev.touchstone.agency.roster;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterReaderTest {

    private static final String TWO = "email,name,reference,team,role\n"
            + "anna@example.org,Ana Núñez,A-1,night,learner\n"
            + "bo@example.org,\"Bo, \"\"the\"\" second\",A-2,,\n";

    @Test
    void cellsAreTakenByTheNameOfTheirColumn() {
        assertThat(read(TWO.getBytes(UTF_8)).lines())
                .containsExactly(
                        new RosterLine(2, "anna@example.org", "Ana Núñez", "A-1", "night", "learner"),
                        new RosterLine(3, "bo@example.org", "Bo, \"the\" second", "A-2", "", ""));
        Roster turned = read("Rol\tNombre\tCorreo electrónico\nmanager\tAna\tana@example.org\n".getBytes(UTF_8));
        assertThat(turned.lines()).containsExactly(new RosterLine(2, "ana@example.org", "Ana", "", "", "manager"));
        assertThat(turned.delimiter()).isEqualTo('\t');
    }

    @Test
    void everyEncodingThatSpreadsheetsWriteIsRead() {
        Roster plain = read(TWO.getBytes(UTF_8));
        assertThat(read(("\uFEFF" + TWO).getBytes(UTF_8)).lines()).isEqualTo(plain.lines());
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(read(TWO.getBytes(charset))).isEqualTo(withEncoding(plain, charset.name()));
            assertThat(read(("\uFEFF" + TWO).getBytes(charset)).lines()).isEqualTo(plain.lines());
        }
        assertThat(read(TWO.getBytes(Charset.forName("windows-1252")))).isEqualTo(withEncoding(plain, "Windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void whateverStandsBetweenCellsIsFound(String delimiter) {
        String file = String.join(delimiter, "email", "name") + "\r\n" + String.join(delimiter, "a@b.org", "\"x,y;z\"");
        assertThat(read(file.getBytes(UTF_8)).lines())
                .containsExactly(new RosterLine(2, "a@b.org", "x,y;z", "", "", ""));
    }

    @Test
    void aFileMaySayItselfWhatStandsBetweenCells() {
        assertThat(read("sep=|\nemail|name\na@b.org|Ana\n".getBytes(UTF_8)).lines())
                .containsExactly(new RosterLine(3, "a@b.org", "Ana", "", "", ""));
    }

    @Test
    void emptyLinesAreLeftOutAndLinesKeepTheirNumbers() {
        String file = "\n\nemail,name\n\n,\n  a@b.org , Ana \n\nc@d.org,\"two\nlines\"\ne@f.org";
        assertThat(read(file.getBytes(UTF_8)).lines())
                .extracting(RosterLine::line)
                .containsExactly(6, 8, 10);
    }

    @Test
    void columnsThatNobodyKnowsAreNamed() {
        Roster roster = read("email,phone,shoe size,\na@b.org,1,2,\n".getBytes(UTF_8));
        assertThat(roster.unknown()).containsExactly("phone", "shoe size");
    }

    @Test
    void whoIsNamedTwiceIsFoundInAllSpellings() {
        Roster roster = read(("email,reference\nAnna@Example.org,1\nbo@x.org,2\n anna@example.ORG ,3\nce@x.org,2\n")
                .getBytes(UTF_8));
        assertThat(roster.problems())
                .containsEntry(4, new RowProblem(RowFlaw.EMAIL_TWICE, 2))
                .containsEntry(5, new RowProblem(RowFlaw.REFERENCE_TWICE, 3))
                .hasSize(2);
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsWrongAlone() {
        Roster roster = read("email,name\na@b.org,Last, First\nc@d.org,Bo,,\n".getBytes(UTF_8));
        assertThat(roster.problems()).containsOnly(Map.entry(2, RowProblem.of(RowFlaw.CELLS_TOO_MANY)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', EMPTY, 0",
        "'   \n\n', EMPTY, 0",
        "'email,name\n\n', EMPTY, 0",
        "'name,team\nAna,x', NO_HEADING, 1",
        "'anna@example.org,Ana', NO_HEADING, 1",
        "'email,E-Mail\na@b.org,c@d.org', COLUMN_TWICE, 1",
        "'email,name\na@b.org,\"Ana\nc@d.org,Bo', BROKEN_LINE, 2",
    })
    void aFileThatIsNoRosterSaysWhy(String file, FileFlaw flaw, int line) {
        assertThat(RosterReader.read(file.getBytes(UTF_8))).isEqualTo(new RosterReading.Unreadable(flaw, line));
    }

    @Test
    void workbooksAndBytesAreNoText() throws Exception {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(workbook)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(new byte[500]);
        }
        assertThat(RosterReader.read(workbook.toByteArray()))
                .isEqualTo(new RosterReading.Unreadable(FileFlaw.WORKBOOK, 0));
        assertThat(RosterReader.read("email,name\na@b.org,A\0na\n".getBytes(UTF_8)))
                .isEqualTo(new RosterReading.Unreadable(FileFlaw.NOT_TEXT, 0));
        assertThat(RosterReader.read(new byte[1000])).isEqualTo(new RosterReading.Unreadable(FileFlaw.NOT_TEXT, 0));
        assertThat(RosterReader.read(new byte[Roster.MOST_BYTES + 1]))
                .isEqualTo(new RosterReading.Unreadable(FileFlaw.TOO_LARGE, 0));
    }

    @Test
    void aLineOfAMegabyteAHundredThousandQuotesAndTooManyCellsEndTheReadingAtOnce() {
        Assertions.assertTimeout(Duration.ofSeconds(3), () -> {
            assertThat(unreadable("email,name\na@b.org," + "x".repeat(1_000_000))
                            .flaw())
                    .isEqualTo(FileFlaw.BROKEN_LINE);
            assertThat(unreadable("email,name\na@b.org," + "\"".repeat(100_001)).line())
                    .isEqualTo(2);
            assertThat(unreadable("email,name\n" + ",".repeat(1_000_000)).flaw())
                    .isEqualTo(FileFlaw.BROKEN_LINE);
            assertThat(unreadable("\"".repeat(100_000)).flaw()).isEqualTo(FileFlaw.BROKEN_LINE);
        });
    }

    @Test
    void twentyThousandRowsAreReadAndNotOneMore() {
        assertThat(read(rows(Roster.MOST_ROWS)).lines()).hasSize(Roster.MOST_ROWS);
        assertThat(RosterReader.read(rows(Roster.MOST_ROWS + 1)))
                .isEqualTo(new RosterReading.Unreadable(FileFlaw.TOO_MANY_ROWS, Roster.MOST_ROWS + 2));
    }

    @Test
    void noBytesWhateverMakeItStumble() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            byte[] file = TWO.repeat(3).getBytes(UTF_8);
            for (int change = 0; change < 1 + random.nextInt(8); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> RosterReader.read(file)).as("seed %d", seed).doesNotThrowAnyException();
        }
    }

    @Test
    void whatWasLeftOutComesBackAsARosterThatRunsNothing() {
        RosterLine dangerous = new RosterLine(7, "=cmd|' /C calc'!A0", "+Ana", "-1", "@night", "\"quoted\"");
        byte[] file = ProblemFile.of(
                List.of(new ProblemFile.Row(dangerous, RowProblem.of(RowFlaw.EMAIL_WRONG))), problem -> "Look again.");
        String text = new String(file, UTF_8);
        assertThat(text).contains("7,Look again.,'=cmd|' /C calc'!A0,'+Ana,'-1,'@night,\"\"\"quoted\"\"\"");
        Roster again = read(file);
        assertThat(again.unknown()).containsExactly("line", "problem");
        assertThat(again.lines())
                .containsExactly(new RosterLine(2, "=cmd|' /C calc'!A0", "+Ana", "-1", "@night", "\"quoted\""));
    }

    private static Roster withEncoding(Roster roster, String encoding) {
        return new Roster(roster.lines(), roster.problems(), roster.unknown(), encoding, roster.delimiter());
    }

    private static byte[] rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "p%d@example.org".formatted(number))
                .collect(Collectors.joining("\n", "email\n", "\n"))
                .getBytes(UTF_8);
    }

    private static RosterReading.Unreadable unreadable(String file) {
        return (RosterReading.Unreadable) RosterReader.read(file.getBytes(UTF_8));
    }

    private static Roster read(byte[] file) {
        RosterReading reading = RosterReader.read(file);
        assertThat(reading).isInstanceOf(RosterReading.Read.class);
        return ((RosterReading.Read) reading).roster();
    }
}
