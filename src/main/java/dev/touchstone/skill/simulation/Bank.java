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

/** The item curves that a simulation draws from. */
public record Bank(List<ItemCurve> items) {

    private static final String HEADS = "item,a,b,c,area";

    public Bank {
        items = List.copyOf(items);
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
     * A table with the heads {@code item,a,b,c,area}, of which a, b and c are read.
     *
     * @throws IOException if it cannot be read, or with the number of a line that holds no item
     */
    public static Bank read(Reader table) throws IOException {
        var lines = new BufferedReader(table);
        if (!HEADS.equals(lines.readLine())) {
            throw new IOException("line 1: the heads are " + HEADS);
        }
        List<ItemCurve> items = new ArrayList<>();
        String line;
        while ((line = lines.readLine()) != null) {
            items.add(item(line, items.size() + 2));
        }
        return new Bank(items);
    }

    private static ItemCurve item(String line, int number) throws IOException {
        String[] cells = line.split(",", -1);
        try {
            return new ItemCurve(
                    Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(
                    "line " + number + ": \"" + line + "\" is no item; " + HEADS
                            + " are numbers, a above 0, c from 0 to below 1",
                    e);
        }
    }
}
