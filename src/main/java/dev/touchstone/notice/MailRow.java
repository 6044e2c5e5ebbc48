package dev.touchstone.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a list shows it; the body is empty once it is sent, except in a demonstration.
 *
 * @param unsubscribe where mail programs may post to, for mails that can be switched off
 */
public record MailRow(
        UUID id,
        String recipient,
        String subject,
        String body,
        @Nullable String unsubscribe,
        Instant createdAt,
        @Nullable Instant sentAt) {}
