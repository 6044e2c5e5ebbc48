package dev.touchstone.base;

/**
 * A guest signed in to an account that existed before. Published inside the sign-in's transaction: each module with rows
 * about people gives the guest's rows to the account. Hearing it twice changes nothing.
 */
public record GuestMerged(PersonId from, PersonId to) {}
