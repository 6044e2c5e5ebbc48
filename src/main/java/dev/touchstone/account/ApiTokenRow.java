package dev.touchstone.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A token as its owner sees it in a list.
 *
 * @param hint the last four characters of the value
 */
public record ApiTokenRow(
        UUID id, String name, String hint, List<TokenScope> scopes, Instant createdAt, Instant expiresAt) {}
