package dev.touchstone.account;

/** What came of choosing a password through a link. */
public sealed interface NewPasswordResult {

    /** The password is set, older sessions are closed and the person is signed in. */
    record Changed() implements NewPasswordResult {}

    record Unusable(PasswordProblem problem) implements NewPasswordResult {}

    record NoLongerValid() implements NewPasswordResult {}
}
