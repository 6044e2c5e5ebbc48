package dev.touchstone.credential;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues credentials, and tells the public of them. */
@Service
public class Credentials {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final CredentialStore store;
    private final CredentialStatuses statuses;
    private final CredentialSteps steps;
    private final CredentialLetters letters;
    private final SignedForms forms;
    private final Programs programs;
    private final Clock clock;

    Credentials(
            CredentialStore store,
            CredentialStatuses statuses,
            CredentialSteps steps,
            CredentialLetters letters,
            SignedForms forms,
            Programs programs,
            Clock clock) {
        this.store = store;
        this.statuses = statuses;
        this.steps = steps;
        this.letters = letters;
        this.forms = forms;
        this.programs = programs;
        this.clock = clock;
    }

    /** Makes the credential of a sitting, and issues it if nobody has to say more. Repeating it gives the same one. */
    @Transactional
    public CredentialNumber issue(Achieved achieved) {
        return store.findBySittingId(achieved.sitting())
                .or(() -> {
                    // Who came at the same moment waits here, and then finds what the other made.
                    statuses.takeTurns();
                    return store.findBySittingId(achieved.sitting());
                })
                .orElseGet(() -> make(achieved))
                .number();
    }

    private Credential make(Achieved achieved) {
        Credential credential = store.save(new Credential(achieved, freeNumber(), clock.instant()));
        steps.record(
                credential,
                "credential.achieved",
                Map.of(
                        "program", achieved.programSlug(),
                        "sitting", achieved.sitting().toString(),
                        "policy", achieved.policy().name()));
        if (credential.stage() == Stage.ACTIVE) {
            steps.issue(credential);
        }
        letters.achieved(credential);
        return credential;
    }

    private CredentialNumber freeNumber() {
        CredentialNumber number = CredentialNumber.random(RANDOM);
        while (store.existsByNumber(number.value())) {
            number = CredentialNumber.random(RANDOM);
        }
        return number;
    }

    /** What the public may know; empty when nothing of that number was issued. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<PublicCredential> byNumber(CredentialNumber number) {
        return issued(number).map(this::facts);
    }

    /** The badge as its holder last wanted it; empty when nothing of that number was issued. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<BadgeForms> badge(CredentialNumber number) {
        return issued(number)
                .flatMap(credential -> forms.findById(credential.id()))
                .map(SignedForm::forms);
    }

    private Optional<Credential> issued(CredentialNumber number) {
        return store.findByNumber(number.value())
                .filter(credential -> credential.stage().issued());
    }

    private PublicCredential facts(Credential credential) {
        Instant now = clock.instant();
        return new PublicCredential(
                credential.number(),
                credential.program(),
                programs.named(credential.program()).name(),
                credential.shownName(),
                credential.status(now),
                credential.statusSince(now),
                credential.validFrom().orElseThrow(),
                credential.validUntil(),
                credential.result());
    }
}
