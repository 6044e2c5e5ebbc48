package dev.touchstone.base.web;

import dev.touchstone.base.Refused;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Which piece of a listing a caller asks for; a parameter of every method that answers with a {@link Page}. */
public record Paging(
        @Parameter(description = "What stood in next of the page before; without it the first page.") @Nullable
        String cursor,

        @Parameter(
                description = "How many items at most, 1 to 200.",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "50"))
        @Nullable
        Integer limit) {

    public static final int MOST = 200;
    private static final int USUAL = 50;

    /** The key of the item that the page begins after. @throws Refused for a cursor that is none */
    public Optional<String> after() {
        return Optional.ofNullable(cursor).map(Cursor::read).map(Cursor::key);
    }

    /** As {@link #after()}, for listings in the order of ids. */
    public Optional<UUID> afterId() {
        return Optional.ofNullable(cursor).map(Cursor::read).map(Cursor::id);
    }

    /** How many rows to read: one more than the page has, so that it knows whether another follows. */
    public int toRead() {
        return most() + 1;
    }

    /**
     * The page of rows that were read.
     *
     * @param rows from after {@link #after()} on, in the order of their keys, {@link #toRead()} at most
     */
    public <T> Page<T> page(List<T> rows, Function<T, String> key) {
        if (rows.size() <= most()) {
            return new Page<>(rows, Optional.empty());
        }
        List<T> items = rows.subList(0, most());
        return new Page<>(items, Optional.of(new Cursor(key.apply(items.getLast())).text()));
    }

    private int most() {
        int most = limit == null ? USUAL : limit;
        if (most < 1 || most > MOST) {
            throw new Refused(400, "limit", "Ask for 1 to 200 items a page.");
        }
        return most;
    }
}
