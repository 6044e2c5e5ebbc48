package dev.touchstone.tier;

import dev.touchstone.base.Refused;
import java.time.Instant;

/** Why a ladder changes, in the words that every member reads, and from when on. */
public record LadderChange(String reason, Instant from) {

    public static final int LONGEST_REASON = 1000;

    /** @throws Refused without a reason, or with too long a one */
    public LadderChange {
        reason = reason(reason);
    }

    /** A reason as it is kept, without what nobody sees. @throws Refused when it is missing or too long */
    static String reason(String typed) {
        String reason = readable(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(422, "reason", "Give a reason of 1 to " + LONGEST_REASON + " characters.");
        }
        return reason;
    }

    static String readable(String typed) {
        return typed.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    }
}
