package dev.touchstone.agency;

import dev.touchstone.account.Language;
import dev.touchstone.base.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the roles that a roster names, in any language that the screens name them in. */
final class RosterRole {

    private static final Map<String, AgencyRole> NAMES = names();

    private RosterRole() {}

    /** Empty for a word that is no role, and for none. */
    static Optional<AgencyRole> read(String cell) {
        return Optional.ofNullable(NAMES.get(cell.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, AgencyRole> names() {
        Map<String, AgencyRole> names = new HashMap<>();
        for (AgencyRole role : AgencyRole.values()) {
            names.put(role.name().toLowerCase(Locale.ROOT), role);
            Arrays.stream(Language.values())
                    .map(language -> Texts.text(language.locale(), "agency.role." + role))
                    .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), role));
        }
        names.put("read-only", AgencyRole.READER);
        return Map.copyOf(names);
    }
}
