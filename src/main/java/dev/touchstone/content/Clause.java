package dev.touchstone.content;

import org.jspecify.annotations.Nullable;

/** One numbered rule of a rulebook: one idea, Markdown, an example and a counter-example. */
public record Clause(
        ClauseRef ref,
        Text title,
        Text markdown,
        @Nullable Text example,
        @Nullable Text counterExample) {}
