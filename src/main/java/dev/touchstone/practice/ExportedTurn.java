package dev.touchstone.practice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A turn as its person takes it away. */
record ExportedTurn(
        UUID id,
        UUID attempt,
        @Nullable UUID exercise,
        UUID item,
        @Nullable String draft,
        @Nullable String answer,
        @Nullable Double score,
        @Nullable String errors,
        @Nullable String topic,
        boolean repeated,
        @Nullable Double confidence,
        @Nullable Instant answeredAt) {}
