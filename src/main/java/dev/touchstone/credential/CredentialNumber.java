package dev.touchstone.credential;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What a credential is called, such as {@code TS-7K3M-9QXD-4}: eight random signs of Crockford's alphabet, which has no I, L, O
 * and U, and a check sign that finds every single wrong sign and every swap of neighbours. People may write it in any case, with any
 * dashes and blanks, without the {@code TS}, with O for 0 and with I or L for 1.
 */
public record CredentialNumber(String value) {

    static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final String PREFIX = "TS";
    private static final int RANDOM_SIGNS = 8;
    private static final int LENGTH = RANDOM_SIGNS + 1;

    /** @param value as {@link #toString()} writes it */
    public CredentialNumber {
        if (!value.matches("TS-[" + SIGNS + "]{4}-[" + SIGNS + "]{4}-[" + SIGNS + "]")) {
            throw new IllegalArgumentException("A credential number looks like TS-7K3M-9QXD-4.");
        }
        String signs = value.substring(PREFIX.length()).replace("-", "");
        if (check(signs.substring(0, RANDOM_SIGNS)) != signs.charAt(RANDOM_SIGNS)) {
            throw new IllegalArgumentException("A sign of the credential number is wrong.");
        }
    }

    static CredentialNumber random(RandomGenerator random) {
        StringBuilder signs = new StringBuilder();
        for (int place = 0; place < RANDOM_SIGNS; place++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return of(signs.append(check(signs)).toString());
    }

    /** What somebody typed or read aloud; empty when no credential can be called so. */
    public static Optional<CredentialNumber> parse(String typed) {
        String signs = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}\\u2212._]", "");
        if (signs.length() == PREFIX.length() + LENGTH && signs.startsWith(PREFIX)) {
            signs = signs.substring(PREFIX.length());
        }
        signs = signs.replace('O', '0').replace('I', '1').replace('L', '1');
        try {
            return signs.length() == LENGTH ? Optional.of(of(signs)) : Optional.empty();
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static CredentialNumber of(String signs) {
        return new CredentialNumber(
                PREFIX + "-" + signs.substring(0, 4) + "-" + signs.substring(4, 8) + "-" + signs.substring(8));
    }

    /**
     * The check sign: signs are elements of GF(32), each weighted by another power of a generator, and the sum with the check
     * sign is zero. No weight is zero, so one wrong sign shows; neighbours have different weights, so swapping them shows.
     */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int place = 0; place < signs.length(); place++) {
            sum = timesGenerator(sum ^ SIGNS.indexOf(signs.charAt(place)));
        }
        return SIGNS.charAt(sum);
    }

    /** Multiplication by x modulo x⁵ + x² + 1. */
    private static int timesGenerator(int element) {
        int shifted = element << 1;
        return (shifted & 32) == 0 ? shifted : shifted ^ 0b100101;
    }

    /** As people read it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}
