package dev.touchstone.pay.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.agency.MemberId;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Month and member as they stand in the address, so that what is seen can be kept and passed on. */
record LedgerAddress(String agency, Optional<YearMonth> month, Optional<MemberId> member) {

    private static final String MONTH = "month";
    private static final String MEMBER = "member";

    /** What the address says wrongly, it does not say. */
    static LedgerAddress of(String agency, QueryParameters query) {
        return new LedgerAddress(
                agency,
                query.getSingleParameter(MONTH).flatMap(LedgerAddress::month),
                query.getSingleParameter(MEMBER).flatMap(LedgerAddress::member));
    }

    String path() {
        return "agencies/" + agency + "/" + LedgerPage.PATH;
    }

    QueryParameters query() {
        Map<String, String> words = new LinkedHashMap<>();
        month.ifPresent(chosen -> words.put(MONTH, chosen.toString()));
        member.ifPresent(chosen -> words.put(MEMBER, chosen.value().toString()));
        return QueryParameters.simple(words);
    }

    String href() {
        String query = query().getQueryString();
        return path() + (query.isEmpty() ? "" : "?" + query);
    }

    LedgerAddress in(YearMonth chosen) {
        return new LedgerAddress(agency, Optional.of(chosen), member);
    }

    LedgerAddress of(Optional<MemberId> chosen) {
        return new LedgerAddress(agency, month, chosen);
    }

    private static Optional<YearMonth> month(String word) {
        try {
            return Optional.of(YearMonth.parse(word));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<MemberId> member(String word) {
        try {
            return Optional.of(new MemberId(UUID.fromString(word)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
