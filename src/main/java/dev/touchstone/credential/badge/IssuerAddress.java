package dev.touchstone.credential.badge;

import dev.touchstone.credential.StatusPurpose;
import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where the issuer is reached and, following from it, who it is: the <a href="https://w3c-ccg.github.io/did-method-web/">did:web</a>
 * of that address.
 */
record IssuerAddress(URI base) {

    /** Stands before every name on a badge that proves nothing, since it was issued for a trial. */
    static final String TEST = "TEST · ";

    IssuerAddress {
        String scheme = base.getScheme();
        if (base.getHost() == null
                || scheme == null
                || !Stream.of("http", "https").anyMatch(scheme::equalsIgnoreCase)) {
            throw new UnsoundBadge(
                    "\"" + base
                            + "\" cannot be the address of an issuer. Set TOUCHSTONE_URL to an address such as https://training.example.");
        }
        if (base.getRawQuery() != null || base.getRawFragment() != null || base.getRawUserInfo() != null) {
            throw new UnsoundBadge("The address of an issuer is host and path alone, not \"" + base + "\".");
        }
        String text = base.toString();
        base = text.endsWith("/") ? URI.create(text.substring(0, text.length() - 1)) : base;
    }

    static IssuerAddress of(String base) {
        try {
            return new IssuerAddress(URI.create(base));
        } catch (IllegalArgumentException notAnAddress) {
            throw new UnsoundBadge(
                    "\"" + base + "\" is no address. Set TOUCHSTONE_URL to one such as https://training.example.");
        }
    }

    /** Over plain http nobody can tell who answers, so what is issued there is marked. */
    boolean isTrial() {
        return !"https".equalsIgnoreCase(base.getScheme());
    }

    /** The name as it stands on a badge. */
    String named(String name) {
        return isTrial() ? TEST + name : name;
    }

    /** Such as {@code did:web:training.example}, {@code did:web:localhost%3A8080} or {@code did:web:training.example:school}. */
    String did() {
        String host = base.getHost().toLowerCase(Locale.ROOT);
        String port = base.getPort() == -1 ? "" : "%3A" + base.getPort();
        String path = Stream.of(base.getRawPath().split("/"))
                .filter(part -> !part.isEmpty())
                .map(part -> ":" + part.replace(":", "%3A"))
                .collect(Collectors.joining());
        return "did:web:" + host.replace(":", "%3A") + port + path;
    }

    String keyAddress(String key) {
        return did() + "#" + key;
    }

    String achievement(String slug) {
        return base + "/achievements/" + slug;
    }

    String statusList(StatusPurpose purpose) {
        return base + "/credentials/status/" + purpose.word();
    }
}
