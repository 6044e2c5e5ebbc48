package dev.touchstone.pay.print;

import dev.touchstone.base.print.Ink;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A table over as many pages as it takes; its head stands on each. */
final class LinesTable {

    private static final float SIZE = 9;
    private static final float LEADING = 12.5f;
    private static final float PADDING = 5;

    private final Sheets sheets;
    private final List<Column> columns;
    private final PDStructureElement table;

    /** @param right whether it holds figures, which stand below each other at its right edge */
    record Column(String name, float width, boolean right) {}

    LinesTable(Sheets sheets, List<Column> columns) {
        this.sheets = sheets;
        this.columns = columns;
        this.table = sheets.structure().top("Table");
        head(true);
    }

    /**
     * @param cells the first names the row
     * @param below what stands under the row over its whole width; may be empty
     */
    void row(List<String> cells, String below) {
        List<List<String>> wrapped = new ArrayList<>();
        int most = 1;
        for (int column = 0; column < columns.size(); column++) {
            List<String> lines =
                    sheets.lines(cells.get(column), SIZE, columns.get(column).width() - 6);
            wrapped.add(lines);
            most = Math.max(most, lines.size());
        }
        List<String> more = below.isEmpty() ? List.of() : sheets.lines(below, SIZE, Sheets.WIDTH - 12);
        if (sheets.makeRoom((most + more.size()) * LEADING + 2 * PADDING)) {
            head(false);
        }
        PDStructureElement row = sheets.structure().below(table, "TR");
        for (int column = 0; column < columns.size(); column++) {
            PDStructureElement cell = column == 0
                    ? sheets.structure().heading(row, "Row")
                    : sheets.structure().below(row, "TD");
            cell(cell, wrapped.get(column), column);
            if (column == 0) {
                for (int line = 0; line < more.size(); line++) {
                    float base = PADDING + (most + line) * LEADING + SIZE;
                    sheets.write(cell, more.get(line), Sheets.LEFT + 12, base, SIZE, Ink.MUTED);
                }
            }
        }
        sheets.down((most + more.size()) * LEADING + 2 * PADDING);
        sheets.rule(0, Ink.HAIRLINE, 0.6f);
    }

    private void cell(PDStructureElement cell, List<String> lines, int column) {
        for (int line = 0; line < lines.size(); line++) {
            String words = lines.get(line);
            sheets.write(cell, words, place(column, words), PADDING + line * LEADING + SIZE, SIZE, Ink.SLATE);
        }
    }

    private void head(boolean first) {
        if (first) {
            sheets.makeRoom(5 * LEADING);
        }
        List<List<String>> names = columns.stream()
                .map(column -> sheets.lines(column.name(), 8, column.width() - 6))
                .toList();
        int most = names.stream().mapToInt(List::size).max().orElse(1);
        PDStructureElement row = first ? sheets.structure().below(table, "TR") : table;
        for (int column = 0; column < columns.size(); column++) {
            List<String> lines = names.get(column);
            PDStructureElement cell = first ? sheets.structure().heading(row, "Column") : table;
            for (int line = 0; line < lines.size(); line++) {
                float base = 8 + (most - lines.size() + line) * 10;
                float x =
                        columns.get(column).right() ? right(column) - sheets.length(lines.get(line), 8) : left(column);
                if (first) {
                    sheets.write(cell, lines.get(line), x, base, 8, Ink.MUTED);
                } else {
                    sheets.ornament(lines.get(line), x, base, 8, Ink.MUTED);
                }
            }
        }
        sheets.down(most * 10 + 4);
        sheets.rule(0, Ink.SLATE, 0.8f);
    }

    private float place(int column, String words) {
        return columns.get(column).right() ? right(column) - sheets.length(words, SIZE) : left(column);
    }

    private float left(int column) {
        return Sheets.LEFT
                + (float) columns.subList(0, column).stream()
                        .mapToDouble(Column::width)
                        .sum();
    }

    private float right(int column) {
        return left(column) + columns.get(column).width();
    }
}
