package dev.touchstone.account;

/** Light or dark pages, or whatever the device prefers. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
