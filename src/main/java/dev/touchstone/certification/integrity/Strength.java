package dev.touchstone.certification.integrity;

import java.util.Locale;

/** How much a signal stands out, for the order in which a person looks; of guilt it says nothing. */
public enum Strength {
    SLIGHT,
    CLEAR,
    STRONG;

    public Told told() {
        return Told.of("integrity.strength." + name().toLowerCase(Locale.ROOT));
    }
}
