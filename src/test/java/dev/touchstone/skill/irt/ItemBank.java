package dev.touchstone.skill.irt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The 200 items of cat_bank200.csv: half are guessed right one time in four, half leave nothing to guess. */
public final class ItemBank {

    public static final List<ItemCurve> ITEMS = read();

    private ItemBank() {}

    private static List<ItemCurve> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ItemBank.class.getResourceAsStream("/vectors/cat_bank200.csv")),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cells -> new ItemCurve(
                            Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
