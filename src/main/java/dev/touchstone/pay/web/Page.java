package dev.touchstone.pay.web;

import dev.touchstone.base.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a listing.
 *
 * @param next the cursor of the page after this one; empty on the last
 */
record Page<T>(List<T> items, Optional<String> next) {

    private static final int MOST = 200;

    /** How many rows to read so as to know whether more follow. @throws Refused for a page that is too long or none */
    static int reach(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refused(400, "limit", "Ask for 1 to 200 items a page.");
        }
        return limit + 1;
    }

    /** @param rows as many as {@link #reach} says, or less when no more follow */
    static <R, T> Page<T> of(List<R> rows, int limit, Function<R, String> cursor, Function<R, T> body) {
        List<R> shown = rows.subList(0, Math.min(limit, rows.size()));
        return new Page<>(
                shown.stream().map(body).toList(),
                rows.size() > limit ? Optional.of(cursor.apply(shown.getLast())) : Optional.empty());
    }
}
