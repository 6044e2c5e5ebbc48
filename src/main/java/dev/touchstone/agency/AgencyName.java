package dev.touchstone.agency;

import dev.touchstone.base.Refused;
import java.text.Normalizer;
import java.util.Locale;

/** What an agency goes by. */
record AgencyName(String value) {

    private static final int LONGEST = 80;
    private static final int LONGEST_SLUG = 50;

    /** @throws Refused when it is no name */
    static AgencyName of(String typed) {
        String name = typed.strip();
        if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(422, "agency-name", "Give the agency a name of 1 to 80 characters.");
        }
        return new AgencyName(name);
    }

    /** The name in letters that an address can carry; {@code agency} when none are left. */
    String slug() {
        String plain = Normalizer.normalize(value, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG)).replaceAll("-$", "");
        return cut.isEmpty() ? "agency" : cut;
    }
}
