package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import java.time.ZoneId;

/**
 * Someone with an account and a confirmed address.
 *
 * @param zone where their days begin and end; UTC while unknown
 */
public record Recipient(PersonId person, AccountMails.Addressee addressee, ZoneId zone) {}
