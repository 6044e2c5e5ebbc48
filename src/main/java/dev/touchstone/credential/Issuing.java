package dev.touchstone.credential;

import dev.touchstone.certification.PassedSitting;
import dev.touchstone.certification.PassedSittings;
import dev.touchstone.certification.SittingDecided;
import dev.touchstone.content.Program;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns passed sittings into credentials, once each. It listens for decisions, and looks back by the clock for those that were lost when
 * a server went down between the decision and the credential.
 */
@Component
class Issuing {

    private static final Logger LOG = LoggerFactory.getLogger(Issuing.class);
    private static final Duration LOOKED_BACK = Duration.ofDays(30);

    private final PassedSittings sittings;
    private final Credentials credentials;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Issuing(PassedSittings sittings, Credentials credentials, Clock clock, TransactionTemplate transaction) {
        this.sittings = sittings;
        this.credentials = credentials;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Its failure undoes no decision; the round by the clock tries again. */
    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void on(SittingDecided decided) {
        issue(decided.sitting());
    }

    /** What was missed. One that cannot be issued holds up no other. */
    void catchUp() {
        for (UUID sitting : sittings.since(clock.instant().minus(LOOKED_BACK))) {
            try {
                transaction.executeWithoutResult(status -> issue(sitting));
            } catch (RuntimeException failed) {
                LOG.error("The credential of the sitting {} could not be issued", sitting, failed);
            }
        }
    }

    private void issue(UUID sitting) {
        sittings.of(sitting).map(Issuing::achieved).ifPresent(credentials::issue);
    }

    private static Achieved achieved(PassedSitting passed) {
        Program program = passed.program();
        return new Achieved(
                passed.sitting(),
                passed.person(),
                program.uuid(),
                program.slug(),
                passed.decidedAt(),
                passed.share().estimate(),
                passed.share().low(),
                passed.share().high(),
                passed.share().bar(),
                passed.items(),
                passed.rulebooks(),
                program.validity(),
                policy(program.issue()));
    }

    /** Where a named person looks first, they have looked before the sitting was decided. */
    private static IssuePolicy policy(Program.IssuePolicy policy) {
        return policy == Program.IssuePolicy.ON_CLAIM ? IssuePolicy.ON_CLAIM : IssuePolicy.AUTOMATIC;
    }
}
