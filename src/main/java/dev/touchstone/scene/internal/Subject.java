package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import org.jspecify.annotations.Nullable;

/** One object that a figure draws. A figure has one subject, or two when somebody rides something. */
final class Subject {

    final String kind;
    final Depiction depiction;

    /** For a rider, the vehicle. */
    final @Nullable Subject rides;

    Subject(String kind, Depiction depiction) {
        this(kind, depiction, null);
    }

    Subject(String kind, Depiction depiction, @Nullable Subject rides) {
        this.kind = kind;
        this.depiction = depiction;
        this.rides = rides;
    }

    static Subject real(String kind) {
        return new Subject(kind, Depiction.REAL);
    }
}
