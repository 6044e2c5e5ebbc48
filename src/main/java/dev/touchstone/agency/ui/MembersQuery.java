package dev.touchstone.agency.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.MemberFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The filter of a list of members as it stands in the address, so that a list can be kept and passed on. */
final class MembersQuery {

    private static final String TEXT = "q";
    private static final String TEAM = "team";
    private static final String ROLE = "role";
    private static final String STATE = "state";
    private static final String INVITED = "invited";
    private static final String ACTIVE = "active";

    private MembersQuery() {}

    /** What the address says; what it says wrongly filters nothing. */
    static MemberFilter of(QueryParameters query) {
        return new MemberFilter(
                query.getSingleParameter(TEXT).orElse(""),
                query.getSingleParameter(TEAM).orElse(""),
                query.getSingleParameter(ROLE)
                        .flatMap(word -> Arrays.stream(AgencyRole.values())
                                .filter(role -> word(role).equals(word))
                                .findFirst()),
                query.getSingleParameter(STATE).flatMap(MembersQuery::invited));
    }

    static QueryParameters query(MemberFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        if (!filter.text().isBlank()) {
            words.put(TEXT, filter.text().strip());
        }
        if (!filter.team().isEmpty()) {
            words.put(TEAM, filter.team());
        }
        filter.role().ifPresent(role -> words.put(ROLE, word(role)));
        filter.invited().ifPresent(invited -> words.put(STATE, invited ? INVITED : ACTIVE));
        return QueryParameters.simple(words);
    }

    private static Optional<Boolean> invited(String word) {
        return switch (word) {
            case INVITED -> Optional.of(true);
            case ACTIVE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static String word(AgencyRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
