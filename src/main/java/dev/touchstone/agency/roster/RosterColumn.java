package dev.touchstone.agency.roster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A column that a roster may have, by its name in the first line, in any order. */
public enum RosterColumn {
    EMAIL("email", "e-mail", "mail", "correo", "correo electronico"),
    NAME("name", "nombre"),
    REFERENCE("reference", "referencia"),
    TEAM("team", "equipo"),
    ROLE("role", "rol");

    private final Set<String> names;

    RosterColumn(String... names) {
        this.names = Set.of(names);
    }

    /** As files of ours call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that a heading means; empty for one that a roster does not have. */
    static Optional<RosterColumn> of(String heading) {
        String plain = Normalizer.normalize(heading.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return Arrays.stream(values())
                .filter(column -> column.names.contains(plain))
                .findFirst();
    }
}
