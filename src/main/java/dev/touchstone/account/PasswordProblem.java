package dev.touchstone.account;

/** Why a password cannot be used. */
public enum PasswordProblem {
    TOO_SHORT,
    TOO_LONG,
    SAME_AS_NAME_OR_EMAIL,
    TOO_COMMON
}
