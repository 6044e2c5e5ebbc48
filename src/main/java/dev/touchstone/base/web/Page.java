package dev.touchstone.base.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A piece of a listing.
 *
 * @param next the cursor of the page after this one; empty on the last
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** The same page with its items told otherwise. */
    public <R> Page<R> map(Function<T, R> told) {
        return new Page<>(items.stream().map(told).toList(), next);
    }
}
