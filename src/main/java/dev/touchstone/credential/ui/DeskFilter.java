package dev.touchstone.credential.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.credential.CaseFilter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The filter as it stands in the address, so that a list can be kept and passed on. */
final class DeskFilter {

    private static final String WHICH = "show";
    private static final String PROGRAM = "program";

    private DeskFilter() {}

    /** What the address says; what it does not say, or says wrongly, is what is open in every program. */
    static CaseFilter of(QueryParameters query) {
        CaseFilter.Which which = query.getSingleParameter(WHICH)
                .flatMap(word -> Arrays.stream(CaseFilter.Which.values())
                        .filter(each -> word(each).equals(word))
                        .findFirst())
                .orElse(CaseFilter.Which.OPEN);
        return new CaseFilter(which, query.getSingleParameter(PROGRAM).orElse(""));
    }

    static QueryParameters query(CaseFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        if (filter.which() != CaseFilter.Which.OPEN) {
            words.put(WHICH, word(filter.which()));
        }
        if (!filter.program().isEmpty()) {
            words.put(PROGRAM, filter.program());
        }
        return QueryParameters.simple(words);
    }

    private static String word(CaseFilter.Which which) {
        return which.name().toLowerCase(Locale.ROOT);
    }
}
