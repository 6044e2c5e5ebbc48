package dev.touchstone.credential.badge;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;

/** Bytes as text in the alphabet of Bitcoin, after a {@code z}: what Multibase calls base58btc. */
final class Base58 {

    private static final String ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    /** Longer texts are no key and no signature, and reading them costs the square of their length. */
    private static final int LONGEST = 200;

    private Base58() {}

    static String write(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        for (BigInteger rest = new BigInteger(1, bytes); rest.signum() > 0; rest = rest.divide(BASE)) {
            digits.append(ALPHABET.charAt(rest.mod(BASE).intValue()));
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append(ALPHABET.charAt(0));
        }
        return "z" + digits.reverse();
    }

    /** Nothing if the text is not of this form. There is one text for any bytes. */
    static Optional<byte[]> read(String text) {
        if (!text.startsWith("z") || text.length() > LONGEST) {
            return Optional.empty();
        }
        BigInteger number = BigInteger.ZERO;
        int zeros = 0;
        for (int i = 1; i < text.length(); i++) {
            int digit = ALPHABET.indexOf(text.charAt(i));
            if (digit < 0) {
                return Optional.empty();
            }
            if (digit == 0 && number.signum() == 0) {
                zeros++;
            }
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        byte[] signed = number.toByteArray();
        byte[] magnitude = number.signum() == 0
                ? new byte[0]
                : signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
        byte[] bytes = new byte[zeros + magnitude.length];
        System.arraycopy(magnitude, 0, bytes, zeros, magnitude.length);
        return Optional.of(bytes);
    }
}
