package dev.touchstone.agency.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rows that were left out, as a file to mend and import again: it has the columns of a roster and two more. */
public final class ProblemFile {

    /** Tells spreadsheets that it is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private ProblemFile() {}

    /** A row and what is wrong with it. */
    public record Row(RosterLine line, RowProblem problem) {}

    /** @param said what to do about a problem, in the reader's language */
    public static byte[] of(List<Row> rows, Function<RowProblem, String> said) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("line", "problem", "email", "name", "reference", "team", "role");
            rows.forEach(row -> csv.writeRecord(cells(row, said)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> cells(Row row, Function<RowProblem, String> said) {
        RosterLine line = row.line();
        return Stream.of(
                        String.valueOf(line.line()),
                        said.apply(row.problem()),
                        line.email(),
                        line.name(),
                        line.reference(),
                        line.team(),
                        line.role())
                .map(FormulaGuard::guarded)
                .toList();
    }
}
