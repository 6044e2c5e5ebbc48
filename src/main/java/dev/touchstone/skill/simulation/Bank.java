package dev.touchstone.skill.simulation;

import dev.touchstone.skill.irt.ItemCurve;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The item curves that a simulation draws from.
 *
 * @param areas of each item, in the same order
 */
public record Bank(List<ItemCurve> items, List<String> areas) {

    private static final String HEADS = "item,a,b,c,area";
    private static final int AREA = 4;

    public Bank {
        items = List.copyOf(items);
        areas = List.copyOf(areas);
        if (items.size() != areas.size()) {
            throw new IllegalArgumentException(items.size() + " items have " + areas.size() + " areas.");
        }
    }

    /** Two hundred items, half of them multiple choice with four options (c = .25), half of them without a blind guess. */
    public static Bank usual() {
        try (InputStream file = Bank.class.getResourceAsStream("/simulation/bank200.csv")) {
            return read(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A table with the heads {@code item,a,b,c,area}; the items are known by their lines.
     *
     * @throws IOException if it cannot be read, or with the number of a line that holds no item
     */
    public static Bank read(Reader table) throws IOException {
        var lines = new BufferedReader(table);
        if (!HEADS.equals(lines.readLine())) {
            throw new IOException("line 1: the heads are " + HEADS);
        }
        List<ItemCurve> items = new ArrayList<>();
        List<String> areas = new ArrayList<>();
        String line;
        while ((line = lines.readLine()) != null) {
            String[] cells = line.split(",", -1);
            items.add(item(cells, line, items.size() + 2));
            areas.add(cells[AREA].strip());
        }
        return new Bank(items, areas);
    }

    private static ItemCurve item(String[] cells, String line, int number) throws IOException {
        try {
            if (cells[AREA].isBlank()) {
                throw new IllegalArgumentException("an item has an area");
            }
            return new ItemCurve(
                    Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(
                    "line " + number + ": \"" + line + "\" is no item; of " + HEADS
                            + " the middle three are numbers, a above 0, c from 0 to below 1",
                    e);
        }
    }
}
