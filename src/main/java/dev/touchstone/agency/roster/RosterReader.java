package dev.touchstone.agency.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a roster as spreadsheets save it: columns by their names, whatever stands between cells, in quotes or not. */
public final class RosterReader {

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

    /** Spreadsheets may say in a first line of its own what stands between cells. */
    private static final Pattern SAYS_DELIMITER = Pattern.compile("sep=(.)\\R", Pattern.CASE_INSENSITIVE);

    private static final Pattern LINE = Pattern.compile("line (\\d+)");
    private static final int MOST_CELLS = 100;
    private static final int LONGEST_CELL = 10_000;
    private static final int LONGEST_ROW = 50_000;

    private RosterReader() {}

    public static RosterReading read(byte[] file) {
        try {
            RosterText text = RosterText.of(file);
            Matcher said = SAYS_DELIMITER.matcher(text.text());
            boolean says = said.lookingAt();
            char delimiter = says ? said.group(1).charAt(0) : delimiter(text.text());
            return new RosterReading.Read(read(text, delimiter, says ? 1 : 0));
        } catch (UnreadableFile unreadable) {
            return new RosterReading.Unreadable(unreadable.flaw, unreadable.line);
        }
    }

    /** The one by which the most headings are known. */
    private static char delimiter(String text) {
        return DELIMITERS.stream()
                .max(Comparator.comparingLong(one -> headings(text, one)))
                .orElseThrow();
    }

    private static long headings(String text, char delimiter) {
        Iterator<CsvRecord> records = records(text, delimiter, 0);
        return hasNext(records, 0)
                ? records.next().getFields().stream()
                        .filter(heading -> RosterColumn.of(heading).isPresent())
                        .count()
                : 0;
    }

    private static Roster read(RosterText text, char delimiter, int skipped) {
        Iterator<CsvRecord> records = records(text.text(), delimiter, skipped);
        if (!hasNext(records, 0)) {
            throw new UnreadableFile(FileFlaw.EMPTY);
        }
        CsvRecord heading = records.next();
        List<String> unknown = new ArrayList<>();
        Map<RosterColumn, Integer> columns = columns(heading, unknown);
        List<RosterLine> lines = new ArrayList<>();
        Map<Integer, RowProblem> problems = new HashMap<>();
        int last = Math.toIntExact(heading.getStartingLineNumber());
        while (hasNext(records, last)) {
            CsvRecord record = records.next();
            last = Math.toIntExact(record.getStartingLineNumber());
            if (record.getFields().stream().allMatch(String::isBlank)) {
                continue;
            }
            if (lines.size() == Roster.MOST_ROWS) {
                throw new UnreadableFile(FileFlaw.TOO_MANY_ROWS, last);
            }
            lines.add(line(record, last, columns));
            if (record.getFields().stream().skip(heading.getFieldCount()).anyMatch(cell -> !cell.isBlank())) {
                problems.put(last, RowProblem.of(RowFlaw.CELLS_TOO_MANY));
            }
        }
        if (lines.isEmpty()) {
            throw new UnreadableFile(FileFlaw.EMPTY);
        }
        Repetitions.find(lines).forEach(problems::putIfAbsent);
        return new Roster(List.copyOf(lines), Map.copyOf(problems), List.copyOf(unknown), text.encoding(), delimiter);
    }

    private static Map<RosterColumn, Integer> columns(CsvRecord heading, List<String> unknown) {
        Map<RosterColumn, Integer> columns = new EnumMap<>(RosterColumn.class);
        for (int index = 0; index < heading.getFieldCount(); index++) {
            String name = heading.getField(index).strip();
            Optional<RosterColumn> column = RosterColumn.of(name);
            if (column.isEmpty()) {
                if (!name.isEmpty()) {
                    unknown.add(name.length() > 60 ? name.substring(0, 60) + "…" : name);
                }
            } else if (columns.put(column.get(), index) != null) {
                throw new UnreadableFile(FileFlaw.COLUMN_TWICE, Math.toIntExact(heading.getStartingLineNumber()));
            }
        }
        if (!columns.containsKey(RosterColumn.EMAIL)) {
            throw new UnreadableFile(FileFlaw.NO_HEADING, Math.toIntExact(heading.getStartingLineNumber()));
        }
        return columns;
    }

    private static RosterLine line(CsvRecord record, int number, Map<RosterColumn, Integer> columns) {
        return new RosterLine(
                number,
                cell(record, columns.get(RosterColumn.EMAIL)),
                cell(record, columns.get(RosterColumn.NAME)),
                cell(record, columns.get(RosterColumn.REFERENCE)),
                cell(record, columns.get(RosterColumn.TEAM)),
                cell(record, columns.get(RosterColumn.ROLE)));
    }

    private static String cell(CsvRecord record, @Nullable Integer index) {
        return index == null || index >= record.getFieldCount()
                ? ""
                : FormulaGuard.unguarded(record.getField(index).strip());
    }

    private static Iterator<CsvRecord> records(String text, char delimiter, int skipped) {
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_ROW)
                                .build(),
                        text);
        reader.skipLines(skipped);
        return reader.iterator();
    }

    private static boolean hasNext(Iterator<CsvRecord> records, int last) {
        try {
            return records.hasNext();
        } catch (CsvParseException broken) {
            Matcher line = LINE.matcher(String.valueOf(broken.getMessage()));
            throw new UnreadableFile(FileFlaw.BROKEN_LINE, line.find() ? Integer.parseInt(line.group(1)) : last + 1);
        }
    }
}
