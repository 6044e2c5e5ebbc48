package dev.touchstone.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address in its one canonical form: no outer blanks, lower case, the domain in ASCII. Two spellings that reach
 * the same mailbox in practice are the same account.
 */
public record EmailAddress(String value) {

    /** Longest address that mail can carry (RFC 5321, section 4.5.3.1.3). */
    public static final int MAX_LENGTH = 254;

    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\\\p{Cntrl}]{1,64}@([a-z0-9-]{1,63}\\.)*[a-z0-9-]{1,63}");

    public EmailAddress {
        if (value.length() > MAX_LENGTH || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a canonical e-mail address");
        }
    }

    /** Reads what a person typed or pasted; empty if no mail could be sent there. */
    public static Optional<EmailAddress> parse(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("mailto:")) {
            text = text.substring("mailto:".length());
        }
        int at = text.lastIndexOf('@');
        if (at < 1 || text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            return Optional.of(new EmailAddress(text.substring(0, at) + '@' + IDN.toASCII(text.substring(at + 1), 0)));
        } catch (IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    /** The part before the at sign. */
    String mailbox() {
        return value.substring(0, value.lastIndexOf('@'));
    }

    @Override
    public String toString() {
        return value;
    }
}
