package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.base.Refused;
import java.util.Optional;

/**
 * Whom an agency means, in its own words.
 *
 * @param reference the agency's own name for them, such as a staff number
 * @param team may be empty
 */
record Contact(String name, EmailAddress email, Optional<String> reference, String team) {

    /** Characters of a name, a reference or a team; the columns are as wide. */
    static final int LONGEST = 80;

    Contact {
        refuseUnless(!name.isEmpty() && plain(name), "name", "Give a name of 1 to 80 characters.");
        refuseUnless(
                reference.map(text -> !text.isEmpty() && plain(text)).orElse(true),
                "reference",
                "A reference has at most 80 characters.");
        refuseUnless(plain(team), "team", "The name of a team has at most 80 characters.");
    }

    private static boolean plain(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static void refuseUnless(boolean met, String field, String message) {
        if (!met) {
            throw new Refused(422, "member-" + field, message);
        }
    }
}
