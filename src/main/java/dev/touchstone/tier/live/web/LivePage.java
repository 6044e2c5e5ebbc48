package dev.touchstone.tier.live.web;

import dev.touchstone.base.Refused;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A page of a collection. @param next the cursor that the page after begins with; empty on the last */
record LivePage<T>(List<T> items, Optional<String> next) {

    static final int USUAL = 50;
    private static final int MOST = 200;

    /** How many rows to read: one more than is shown, to see whether there is more. */
    static int read(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new Refused(422, "limit", "A page has 1 to 200 items.");
        }
        return limit + 1;
    }

    static <R, T> LivePage<T> of(List<R> rows, int limit, Function<R, T> shown, Function<R, String> cursor) {
        List<R> page = rows.subList(0, Math.min(limit, rows.size()));
        return new LivePage<>(
                page.stream().map(shown).toList(),
                rows.size() > limit ? Optional.of(cursor.apply(page.getLast())) : Optional.empty());
    }

    static <C> Optional<C> cursor(Optional<String> text, Function<String, C> reader) {
        try {
            return text.map(reader);
        } catch (IllegalArgumentException foreign) {
            throw new Refused(422, "cursor", "Send the cursor as the page before gave it.");
        }
    }
}
