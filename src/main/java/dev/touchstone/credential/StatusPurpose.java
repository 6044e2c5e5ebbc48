package dev.touchstone.credential;

import java.util.Locale;

/** Why a credential does not hold: taken away for ever, or for now. Each has a list of its own. */
public enum StatusPurpose {
    REVOCATION,
    SUSPENSION;

    /** As it stands in addresses and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
