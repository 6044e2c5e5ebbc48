package dev.touchstone.base.web;

import dev.touchstone.base.Refused;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a page of a listing ends, by the key of its last item. Callers send it back as it is to get the next page; what it
 * says is nothing to them and may change.
 */
public record Cursor(String key) {

    /** Told apart from whatever else is base64; another number when keys change their meaning. */
    private static final String EDITION = "1:";

    private static final int LONGEST = 400;
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST + "}");

    /** @throws Refused for anything that was no cursor of ours */
    public static Cursor read(String sent) {
        if (!LETTERS.matcher(sent).matches()) {
            throw malformed();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(sent)))
                    .toString();
            if (!text.startsWith(EDITION)) {
                throw malformed();
            }
            return new Cursor(text.substring(EDITION.length()));
        } catch (IllegalArgumentException | CharacterCodingException foreign) {
            throw malformed();
        }
    }

    /** The key of listings that are in the order of their ids. @throws Refused when it is none */
    public UUID id() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException foreign) {
            throw malformed();
        }
    }

    /** As it goes out. */
    public String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((EDITION + key).getBytes(StandardCharsets.UTF_8));
    }

    private static Refused malformed() {
        return new Refused(
                400, "cursor-malformed", "Send the cursor as it stood in next, of the same listing, or leave it out.");
    }
}
