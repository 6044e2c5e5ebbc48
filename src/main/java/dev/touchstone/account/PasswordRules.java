package dev.touchstone.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new password must be: long enough, and not the first thing anyone would guess. No rules about digits or signs, as
 * NIST SP 800-63B (3.1.1.2) advises.
 */
public final class PasswordRules {

    /** In characters. */
    public static final int MIN_LENGTH = 10;

    /** In characters; keeps hashing cheap for the server. */
    public static final int MAX_LENGTH = 128;

    /** Common passwords of ten characters and more, in lower case. Shorter ones are refused by their length. */
    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "9876543210",
            "12345678910",
            "123456789a",
            "1234567891",
            "123123123123",
            "1111111111",
            "0000000000",
            "1q2w3e4r5t",
            "1q2w3e4r5t6y",
            "1qaz2wsx3edc",
            "q1w2e3r4t5",
            "qwertyuiop",
            "qwerty12345",
            "qwerty123456",
            "qwertyuiop123",
            "asdfghjkl123",
            "asdfghjklzxcvbnm",
            "password12",
            "password123",
            "password1234",
            "password12345",
            "password123456",
            "passwordpassword",
            "passw0rd123",
            "p@ssw0rd123",
            "letmein123",
            "iloveyou123",
            "iloveyou12",
            "welcome123",
            "welcome1234",
            "football123",
            "basketball",
            "changeme123",
            "administrator",
            "admin12345",
            "abcd123456",
            "abc1234567",
            "abcdefghij",
            "aaaaaaaaaa",
            "touchstone",
            "touchstone1",
            "touchstone123",
            "contraseña",
            "contrasena",
            "contraseña1",
            "contrasena123",
            "contraseña123",
            "tequiero123",
            "teamomucho",
            "barcelona1",
            "estrella123");

    private PasswordRules() {}

    /** The first rule the password breaks, if any. */
    public static Optional<PasswordProblem> check(String password, EmailAddress email, @Nullable String displayName) {
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH) {
            return Optional.of(PasswordProblem.TOO_SHORT);
        }
        if (length > MAX_LENGTH) {
            return Optional.of(PasswordProblem.TOO_LONG);
        }
        if (password.equalsIgnoreCase(email.value())
                || password.equalsIgnoreCase(email.mailbox())
                || (displayName != null && password.strip().equalsIgnoreCase(displayName.strip()))) {
            return Optional.of(PasswordProblem.SAME_AS_NAME_OR_EMAIL);
        }
        if (COMMON.contains(password.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() <= 2) {
            return Optional.of(PasswordProblem.TOO_COMMON);
        }
        return Optional.empty();
    }
}
