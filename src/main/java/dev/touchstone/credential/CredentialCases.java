package dev.touchstone.credential;

import dev.touchstone.account.Accounts;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.AuditRow;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.credential.CredentialCase.HistoryRow;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What operators and examiners see of credentials: what is open, and all that was ever done to one. */
@Service
@RolesAllowed({"OPERATOR", "EXAMINER"})
public class CredentialCases {

    /** More than anyone reads through; the filter finds the rest. */
    public static final int MOST = 200;

    private final CredentialStore store;
    private final Warnings warnings;
    private final Programs programs;
    private final Audit audit;
    private final Accounts accounts;
    private final CurrentPerson me;
    private final Clock clock;

    CredentialCases(
            CredentialStore store,
            Warnings warnings,
            Programs programs,
            Audit audit,
            Accounts accounts,
            CurrentPerson me,
            Clock clock) {
        this.store = store;
        this.warnings = warnings;
        this.programs = programs;
        this.audit = audit;
        this.accounts = accounts;
        this.me = me;
        this.clock = clock;
    }

    /** What can be decided first, then what its holder may still answer, by deadline; then the latest change first. */
    @Transactional(readOnly = true)
    public List<CredentialRow> list(CaseFilter filter) {
        return store
                .at(filter.which().stages(), CaseFilter.open(), filter.program(), clock.instant(), Limit.of(MOST))
                .stream()
                .map(this::row)
                .toList();
    }

    /** The programs with a credential, by slug. */
    @Transactional(readOnly = true)
    public List<String> programs() {
        return store.programs();
    }

    /** @throws NotFound if there is no credential of that number */
    @Transactional(readOnly = true)
    public CredentialCase open(CredentialNumber number) {
        Credential credential = store.findByNumber(number.value())
                .orElseThrow(() -> new NotFound("There is no credential " + number + "."));
        return new CredentialCase(
                row(credential),
                credential.validFrom(),
                credential.result(),
                me.known().filter(credential.holder()::equals).isPresent(),
                credential.version(),
                warnings.findByCredentialIdOrderByPlaceDesc(credential.id()).stream()
                        .map(warning -> warning.row(accounts::displayName))
                        .toList(),
                audit.history("credential", credential.id()).stream()
                        .map(this::told)
                        .toList());
    }

    private CredentialRow row(Credential credential) {
        Instant now = clock.instant();
        DueProcess process = credential.process();
        boolean windowOver = process.answerBy().filter(now::isBefore).isEmpty();
        return new CredentialRow(
                credential.number(),
                credential.program(),
                programs.named(credential.program()).name(),
                accounts.displayName(credential.holder()),
                process.stage(),
                process.suspended(),
                credential.expired(now),
                credential.since(),
                credential.reason(),
                process.answerBy(),
                process.stage().open() && (process.stage() != Stage.WARNED || windowOver),
                credential.validUntil());
    }

    private HistoryRow told(AuditRow row) {
        Optional<String> words = row.payload()
                .flatMap(payload -> Optional.ofNullable(payload.getOrDefault("reason", payload.get("answer"))))
                .map(String::valueOf);
        return new HistoryRow(row.at(), row.actor().flatMap(accounts::displayName), row.deed(), words);
    }
}
