package dev.touchstone.motivation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What opens a team: ten signs of Crockford's alphabet of 32, so 50 random bits, shown as {@code 7K3DM-Q9XTV}. People may
 * type it in any case, with or without spaces and dashes, and O for 0, I or L for 1.
 */
public record TeamCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;

    public TeamCode {
        if (value.length() != LENGTH || value.chars().anyMatch(sign -> SIGNS.indexOf(sign) < 0)) {
            throw new IllegalArgumentException("A team code has " + LENGTH + " signs of " + SIGNS + ".");
        }
    }

    static TeamCode random(RandomGenerator random) {
        return new TeamCode(IntStream.range(0, LENGTH)
                .mapToObj(place -> String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))))
                .collect(Collectors.joining()));
    }

    /** What somebody typed as a code; empty when it cannot be one. */
    public static Optional<TeamCode> parse(String typed) {
        String tidy = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return tidy.matches("[" + SIGNS + "]{" + LENGTH + "}") ? Optional.of(new TeamCode(tidy)) : Optional.empty();
    }

    /** As people read it. */
    @Override
    @JsonValue
    public String toString() {
        return value.substring(0, LENGTH / 2) + "-" + value.substring(LENGTH / 2);
    }
}
