package dev.touchstone.tier;

import dev.touchstone.base.Refused;
import dev.touchstone.base.TypedText;
import java.time.Instant;

/** Why a ladder changes, in the words that every member reads, and from when on. */
public record LadderChange(String reason, Instant from) {

    public static final int LONGEST_REASON = 1000;

    /** @throws Refused without a reason, or with too long a one */
    public LadderChange {
        reason = TypedText.reason(reason, LONGEST_REASON);
    }
}
