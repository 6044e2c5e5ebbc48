package dev.touchstone.credential.web;

import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.OwnCredential;
import dev.touchstone.credential.Result;
import dev.touchstone.credential.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A credential as its holder reads it over REST.
 *
 * @param since from when on it is at that stage
 * @param answerBy until when a warning can be answered undisturbed; missing without an open one
 * @param refreshers rulebooks that changed since
 */
record OwnCredentialBody(
        CredentialNumber number,
        String program,
        String name,
        Stage stage,
        boolean suspended,
        boolean expired,
        Instant since,
        @Nullable String reason,
        @Nullable Instant answerBy,
        @Nullable Instant validFrom,
        Instant validUntil,
        Result result,
        @Nullable String shownName,
        List<String> refreshers,
        String publicPage) {

    static OwnCredentialBody of(OwnCredential credential, Locale locale) {
        return new OwnCredentialBody(
                credential.number(),
                credential.program(),
                credential.programName().in(locale).text(),
                credential.stage(),
                credential.suspended(),
                credential.expired(),
                credential.since(),
                credential.reason().orElse(null),
                credential.openWarning().map(warning -> warning.answerBy()).orElse(null),
                credential.validFrom().orElse(null),
                credential.validUntil(),
                credential.result(),
                credential.shownName().orElse(null),
                credential.refreshers().stream()
                        .map(request -> request.rulebook() + " " + request.now())
                        .toList(),
                credential.publicPage());
    }
}
