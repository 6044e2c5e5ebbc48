package dev.touchstone.pay;

import dev.touchstone.base.PersonId;
import java.util.UUID;

/**
 * Why a counter-entry was made.
 *
 * @param corrects the entry it is about
 * @param by who made it
 * @param byName what they were called then
 */
public record Correction(UUID corrects, String reason, PersonId by, String byName) {}
