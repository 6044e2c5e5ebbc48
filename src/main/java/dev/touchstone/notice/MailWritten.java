package dev.touchstone.notice;

import java.util.UUID;

/** A mail lies in the outbox. */
record MailWritten(UUID id) {}
