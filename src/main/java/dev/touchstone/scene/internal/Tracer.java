package dev.touchstone.scene.internal;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

/**
 * Counts the pixels of figures. Each figure is first drawn alone on a sheet larger than the frame, which gives its whole
 * extent; then its pixels in the frame cover those of the figures behind it. When all are there, houses are traced behind
 * them.
 */
final class Tracer {

    /** Marks a pixel of the frame in which a house is seen. */
    private static final int HOUSE = -1;

    private final int width;
    private final int height;
    private final int margin;
    private final int sheetWidth;
    private final int sheetHeight;
    private final int[] frame;
    private final Sheet sheet;

    Tracer(int width, int height) {
        this.width = width;
        this.height = height;
        this.margin = width / 2;
        this.sheetWidth = width + 2 * margin;
        this.sheetHeight = height + 2 * margin;
        this.frame = new int[width * height];
        this.sheet = new Sheet(sheetWidth, sheetHeight);
        sheet.layAt(-margin, -margin);
    }

    /** Forgets everything traced before. */
    void reset() {
        Arrays.fill(frame, 0);
        sheet.forget();
    }

    /** Traces a figure in front of those traced before. Returns false if it does not fit on the sheet. */
    boolean trace(Figure figure, Camera camera, Light light) {
        sheet.draw(figure, camera, light);
        Rectangle2D touched = sheet.touched();
        if (touched == null) {
            return true;
        }
        sheet.lift(touched, (number, row, left, right) -> {
            Tally tally = sheet.tallies().get(number - 1);
            tally.full.add(row, left, right);
            int from = Math.max(0, left);
            int to = Math.min(width - 1, right);
            if (row >= 0 && row < height && from <= to) {
                tally.framed.add(row, from, to);
                Arrays.fill(frame, row * width + from, row * width + to + 1, number);
            }
        });
        return touched.getMinX() >= -margin
                && touched.getMinY() >= -margin
                && touched.getMaxX() <= width + margin
                && touched.getMaxY() <= height + margin;
    }

    /** How many parts were traced so far. */
    int tallied() {
        return sheet.tallies().size();
    }

    /** Counts what is left to see of every part; call once after the last figure. */
    List<Tally> finish() {
        List<Tally> tallies = List.copyOf(sheet.tallies());
        for (int row = 0; row < height; row++) {
            int start = row * width;
            int end = start + width;
            while (start < end) {
                int next = Sheet.endOfRun(frame, start, end);
                int number = frame[start];
                if (number != 0) {
                    tallies.get(number - 1).visible.add(row, start - row * width, next - row * width - 1);
                }
                start = next;
            }
        }
        return tallies;
    }

    /**
     * Traces a house behind everything traced before, houses too; call after {@link #finish}. However far the house
     * reaches beyond the frame, all of it is counted.
     *
     * @return its parts, or nothing if it cannot be seen
     */
    List<Tally> traceBehind(HouseFigure house, Camera camera, Light light) {
        int first = tallied();
        sheet.cutTo(house.reach());
        sheet.draw(house, camera, light);
        Rectangle2D touched = sheet.touched();
        if (touched != null) {
            sheet.lift(touched, this::countBehind);
        }
        List<Tally> parts = List.copyOf(sheet.tallies().subList(first, tallied()));
        boolean seen = parts.stream().anyMatch(tally -> tally.visible.pixels > 0);
        if (touched != null && seen) {
            countBeyondTheSheet(house, touched.createIntersection(house.reach()), camera, light);
        }
        sheet.cutTo(null);
        return seen ? parts : List.of();
    }

    private void countBehind(int number, int row, int left, int right) {
        Tally tally = sheet.tallies().get(number - 1);
        tally.full.add(row, left, right);
        int from = Math.max(0, left);
        int to = Math.min(width - 1, right);
        if (row < 0 || row >= height || from > to) {
            return;
        }
        tally.framed.add(row, from, to);
        int offset = row * width;
        for (int column = from; column <= to; column++) {
            int start = column;
            while (column <= to && frame[offset + column] == 0) {
                frame[offset + column++] = HOUSE;
            }
            if (column > start) {
                tally.visible.add(row, start, column - 1);
            }
        }
    }

    /** Lays the sheet left, right and above of where it was, as often as the house needs. */
    private void countBeyondTheSheet(HouseFigure house, Rectangle2D area, Camera camera, Light light) {
        int firstColumn = tile(area.getMinX() - 1, sheetWidth);
        int lastColumn = tile(area.getMaxX() + 1, sheetWidth);
        int firstRow = tile(area.getMinY() - 1, sheetHeight);
        int lastRow = tile(area.getMaxY() + 1, sheetHeight);
        for (int row = firstRow; row <= lastRow; row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                if (row != 0 || column != 0) {
                    sheet.layAt(column * sheetWidth - margin, row * sheetHeight - margin);
                    sheet.drawAgain(house, camera, light);
                    sheet.lift(
                            area,
                            (number, y, left, right) ->
                                    sheet.tallies().get(number - 1).full.add(y, left, right));
                }
            }
        }
        sheet.layAt(-margin, -margin);
    }

    private int tile(double at, int size) {
        return Math.floorDiv((int) Math.floor(at) + margin, size);
    }
}
