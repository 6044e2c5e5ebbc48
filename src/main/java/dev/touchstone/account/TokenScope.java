package dev.touchstone.account;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an API token opens. A page's session has no scopes: it may do whatever its person may. */
public enum TokenScope {
    /** Everything that is one's own: practice, exams, credentials, tokens. */
    OWN("own"),
    /** Reads what one may see in one's agencies. */
    AGENCY_READ("agency:read"),
    /** Does what one may do in one's agencies. */
    AGENCY_WRITE("agency:write"),
    /** Reports answers that were checked against gold in live work, and nothing else. */
    LIVE_WRITE("live:write");

    private final String word;

    TokenScope(String word) {
        this.word = word;
    }

    /** As programs and databases call it. */
    @JsonValue
    public String word() {
        return word;
    }

    /** As the security context knows it. */
    String authority() {
        return "SCOPE_" + word;
    }

    static String join(Set<TokenScope> scopes) {
        return EnumSet.copyOf(scopes).stream().map(TokenScope::word).collect(Collectors.joining(" "));
    }

    static Set<TokenScope> split(String words) {
        Set<String> kept = Set.of(words.split(" "));
        return Arrays.stream(values())
                .filter(scope -> kept.contains(scope.word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
