package dev.touchstone.tier.live;

import java.util.Optional;

/** What became of one row of a batch. */
public sealed interface RowReceipt {

    record Stored(String id) implements RowReceipt {}

    /** It had been stored before, with the same content. */
    record Same(String id) implements RowReceipt {}

    /** @param problem what to change, in plain words */
    record Refused(Optional<String> id, Because because, String problem) implements RowReceipt {}

    /** Why a row was not stored. */
    enum Because {
        MALFORMED,
        OTHER_CONTENT,
        UNKNOWN_MEMBER,
        NOT_ACTIVE,
        UNKNOWN_SKILL,
        UNKNOWN_LEVEL,
        IN_FUTURE,
        TOO_OLD
    }
}
