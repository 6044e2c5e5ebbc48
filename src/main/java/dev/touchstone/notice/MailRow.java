package dev.touchstone.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail as a list shows it; the body is empty once it is sent, except in a demonstration. */
public record MailRow(
        UUID id,
        String recipient,
        String subject,
        String body,
        Instant createdAt,
        @Nullable Instant sentAt) {}
