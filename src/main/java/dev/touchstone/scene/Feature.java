package dev.touchstone.scene;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Something a scene can be required to show. Each names what the geometry must then contain. */
public enum Feature {
    /** A vehicle whose visible box changes by at least 6 px when its side mirrors are left out. */
    MIRRORS,
    /** A vehicle whose visible box changes by at least 6 px when its antenna is left out. */
    ANTENNA,
    /** An object partly behind another, whose visible box differs from its whole box by at least 6 px. */
    HIDDEN,
    /** An object cut by the frame, between 10 and 75 % of it outside. */
    TRUNCATED,
    /** Somebody riding a bicycle or a motorcycle. */
    RIDER,
    /** A person on a poster. */
    POSTER,
    /** The mirror image of a person in a puddle or in shop glass. */
    REFLECTION,
    /** A mannequin in a shop window. */
    MANNEQUIN,
    /** An object whose visible box is 12.5 to 22.5 px high, and one that is 4 to 7.5 px high. */
    TINY,
    /** Six or more pedestrians close together. */
    CROWD,
    /** A bicycle that nobody rides. */
    PARKED_BICYCLE;

    /** The name used in files, such as {@code parked-bicycle}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no feature has this slug; the message lists those that exist */
    public static Feature ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(feature -> feature.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("features: unknown feature '" + slug + "', use one of "
                        + Arrays.stream(values()).map(Feature::slug).collect(Collectors.joining(", "))));
    }
}
