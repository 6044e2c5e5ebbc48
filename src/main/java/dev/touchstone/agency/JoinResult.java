package dev.touchstone.agency;

import java.time.Instant;

/** What came of joining. */
public sealed interface JoinResult {

    /** @param newAccount whether an account was made on the way, which has no password yet */
    record Joined(AgencyRow agency, boolean newAccount) implements JoinResult {}

    /** The link was used, has expired, was taken back, or never was; looking again says which. */
    record NoLongerValid() implements JoinResult {}

    /** An open link proves nothing: whoever has it must sign in first. */
    record AccountNeeded() implements JoinResult {}

    record TooMany(Instant tryAgainAt) implements JoinResult {}
}
