package dev.touchstone.credential;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the steps of the due process, one at a time, and puts each on record. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CredentialSteps {

    private static final Map<ProcessStep.Why, String> REFUSALS = Map.of(
            ProcessStep.Why.WRONG_STAGE, "This cannot be done with the credential as it is now.",
            ProcessStep.Why.OWN_CREDENTIAL, "Nobody decides on their own credential. Ask another examiner.",
            ProcessStep.Why.NOT_THE_HOLDER, "Only the holder can do that.",
            ProcessStep.Why.WINDOW_OPEN, "The holder has not answered yet and may still do so.",
            ProcessStep.Why.WINDOW_LENGTH, "Leave the holder 7 to 90 days to answer.");

    private final CredentialStore store;
    private final CredentialStatuses statuses;
    private final Signing signing;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CredentialSteps(
            CredentialStore store,
            CredentialStatuses statuses,
            Signing signing,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.statuses = statuses;
        this.signing = signing;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** The credential for nobody else until the transaction ends. */
    public Credential lock(CredentialNumber number) {
        return store.lock(number.value()).orElseThrow(() -> new NotFound("There is no credential " + number + "."));
    }

    /**
     * Takes the step, or refuses with what stands against it.
     *
     * @param reason why, in the words that everyone concerned reads
     * @param payload what to know about it
     */
    public void take(Credential credential, ProcessEvent event, Optional<String> reason, Map<String, ?> payload) {
        Instant now = clock.instant();
        DueProcess next = switch (credential.process().after(event, credential.holder(), now)) {
            case ProcessStep.Taken taken -> taken.next();
            case ProcessStep.NotNow not ->
                throw new Refused(
                        409,
                        not.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        REFUSALS.getOrDefault(not.why(), ""));
        };
        boolean issues = next.stage() == Stage.ACTIVE && !credential.stage().issued();
        boolean listed = credential.suspended() != next.suspended() || next.stage() == Stage.REVOKED;
        credential.moves(next, reason, now);
        if (listed) {
            statuses.changed();
        }
        record(credential, deed(event), payload);
        if (issues) {
            issue(credential);
        }
    }

    /** From now on the credential is there for the public. */
    public void issue(Credential credential) {
        Instant now = clock.instant();
        credential.issue(statuses.freePlace(), now);
        signing.sign(credential);
        events.publishEvent(new CredentialIssued(credential.id(), now));
        record(
                credential,
                "credential.issued",
                Map.of("number", credential.number().value()));
    }

    public void record(Credential credential, String deed, Map<String, ?> payload) {
        audit.record(deed, Subject.of("credential", credential.id(), credential.holder()), payload);
    }

    private static String deed(ProcessEvent event) {
        return switch (event) {
            case ProcessEvent.Claim claim -> "credential.claimed";
            case ProcessEvent.Approve approve -> "credential.approved";
            case ProcessEvent.Decline decline -> "credential.declined";
            case ProcessEvent.Warn warn -> "credential.warned";
            case ProcessEvent.Answer answer -> "credential.answered";
            case ProcessEvent.Lift lift -> "credential.reinstated";
            case ProcessEvent.Decide decide ->
                switch (decide.outcome()) {
                    case KEEP -> "credential.kept";
                    case SUSPEND -> "credential.suspended";
                    case REVOKE -> "credential.revoked";
                };
        };
    }
}
