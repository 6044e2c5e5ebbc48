package dev.touchstone.credential.badge;

import dev.touchstone.credential.badge.CheckStep.Reason;

/** What was handed in cannot be read as a badge. */
class Unfit extends Exception {

    private final transient Reason reason;
    private final String detail;

    Unfit(Reason reason, String detail) {
        super(reason + " " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    Unfit(Reason reason) {
        this(reason, "");
    }

    Reason reason() {
        return reason;
    }

    String detail() {
        return detail;
    }
}
