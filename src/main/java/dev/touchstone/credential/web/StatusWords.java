package dev.touchstone.credential.web;

import dev.touchstone.credential.CredentialStatus;
import dev.touchstone.credential.PublicCredential;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether a credential counts, in words and by a shape: never by colour alone. */
final class StatusWords {

    private StatusWords() {}

    /** One word with its shape. */
    static Element badge(CredentialStatus status, Visitor visitor) {
        return Element.of("strong", shape(status), Element.of("span", visitor.text(key(status))))
                .styled("pp-status pp-" + name(status));
    }

    /** What it is, since when, what that means, and what else it could be. */
    static Element section(PublicCredential credential, Visitor visitor) {
        CredentialStatus status = credential.status();
        Element meanings = Element.of("dl");
        Stream.of(CredentialStatus.values())
                .forEach(each -> meanings.add(
                        Element.of("dt", visitor.text(key(each))),
                        Element.of("dd", visitor.text(key(each) + ".means"))));
        return Element.of(
                        "section",
                        Element.of(
                                "h2",
                                shape(status),
                                Element.of(
                                        "span",
                                        visitor.text(key(status) + ".since", visitor.day(credential.statusSince())))),
                        Element.of("p", visitor.text(key(status) + ".means")),
                        Element.of("details", Element.of("summary", visitor.text("meanings")), meanings))
                .styled("pp-verdict pp-" + name(status));
    }

    private static Element shape(CredentialStatus status) {
        return Shape.of(
                switch (status) {
                    case VALID -> Shape.CHECK;
                    case EXPIRED -> Shape.CLOCK;
                    case SUSPENDED -> Shape.PAUSE;
                    case REVOKED -> Shape.CROSS;
                });
    }

    private static String key(CredentialStatus status) {
        return "status." + name(status);
    }

    private static String name(CredentialStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
