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
public record Contact(String name, EmailAddress email, Optional<String> reference, String team) {

    /** Characters of a name, a reference or a team; the columns are as wide. */
    public static final int LONGEST = 80;

    private static final String TEAM_TOO_LONG = "The name of a team has at most 80 characters.";

    public Contact {
        refuseUnless(!name.isEmpty() && plain(name), "name", "Give a name of 1 to 80 characters.");
        refuseUnless(
                reference.map(text -> !text.isEmpty() && plain(text)).orElse(true),
                "reference",
                "A reference has at most 80 characters.");
        refuseUnless(plain(team), "team", TEAM_TOO_LONG);
    }

    /**
     * Reads what somebody typed or a file says.
     *
     * @throws Refused that names the part which is wrong
     */
    public static Contact of(String name, String email, String reference, String team) {
        EmailAddress address = EmailAddress.parse(email)
                .orElseThrow(() ->
                        new Refused(422, "member-email", "Give a full e-mail address, such as maria@example.org."));
        return new Contact(
                name.strip(), address, Optional.of(reference.strip()).filter(text -> !text.isEmpty()), team.strip());
    }

    /** The name of a team as it is kept. @throws Refused when it is too long */
    static String team(String typed) {
        String team = typed.strip();
        refuseUnless(plain(team), "team", TEAM_TOO_LONG);
        return team;
    }

    /** Whether the text can be a name, a reference or a team. */
    static boolean plain(String text) {
        return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static void refuseUnless(boolean met, String field, String message) {
        if (!met) {
            throw new Refused(422, "member-" + field, message);
        }
    }
}
