package dev.touchstone.account;

/** What a person gives to sign up, read and checked. */
record Registration(EmailAddress email, String displayName, Language language) {}
