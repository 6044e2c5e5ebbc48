package dev.touchstone.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a message tells of. */
public enum MessageType {
    /** A credential was issued to a member. */
    CERTIFIED("certified"),
    /** A member's credential ends in 60 days, or in 14. */
    EXPIRING("expiring"),
    /** A member holds another tier of the agency. */
    TIER_CHANGED("tier.changed"),
    /** Nothing happened; somebody wants to see whether messages arrive. */
    TEST("test");

    private final String word;

    MessageType(String word) {
        this.word = word;
    }

    /** As it stands in messages. */
    @JsonValue
    public String word() {
        return word;
    }

    /** Those that an endpoint chooses from. */
    public static Set<MessageType> events() {
        return EnumSet.complementOf(EnumSet.of(TEST));
    }

    public static Optional<MessageType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
