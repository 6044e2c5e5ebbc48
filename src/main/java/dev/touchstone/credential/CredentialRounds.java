package dev.touchstone.credential;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Goes through the credentials whose holders should hear something. Each is locked and looked at again in a transaction of its
 * own, so that nobody hears it twice, and what goes wrong with one keeps nothing from the others.
 */
@Component
class CredentialRounds {

    private static final Logger LOG = LoggerFactory.getLogger(CredentialRounds.class);

    /** Days before the end, the last call first. */
    private static final List<Integer> CALLS = List.of(14, 60);

    private static final Set<Stage> IN_FORCE = EnumSet.of(Stage.ACTIVE, Stage.WARNED, Stage.ANSWERED, Stage.SUSPENDED);
    private static final int AT_ONCE = 500;

    private final CredentialStore store;
    private final CredentialLetters letters;
    private final RefresherRequests refreshers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CredentialRounds(
            CredentialStore store,
            CredentialLetters letters,
            RefresherRequests refreshers,
            ApplicationEventPublisher events,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.letters = letters;
        this.refreshers = refreshers;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Whoever missed the earlier call, because nothing ran on that day, hears the later one alone. */
    void tellOfExpiry() {
        Instant now = clock.instant();
        for (int days : CALLS) {
            Instant soon = now.plus(Duration.ofDays(days));
            store.endingSoon(IN_FORCE, now, soon, days)
                    .forEach(number -> one(
                            number,
                            credential -> credential.expiryTold() == 0 || credential.expiryTold() > days,
                            credential -> {
                                letters.expiring(credential);
                                credential.toldOfExpiry(days, now);
                                events.publishEvent(new CredentialExpiring(credential.id(), now));
                            }));
        }
    }

    /** After each change of a rulebook, everyone who proved it hears once. Nothing is taken from anyone. */
    void askForRefreshers() {
        String course = refreshers.course();
        List<String> next = store.notToldOf(IN_FORCE, clock.instant(), course, Limit.of(AT_ONCE));
        while (!next.isEmpty()) {
            int done = 0;
            for (String number : next) {
                done += one(
                                number,
                                credential -> !credential.courseTold().equals(course),
                                credential -> ask(credential, course))
                        ? 1
                        : 0;
            }
            next = done == 0 ? List.of() : store.notToldOf(IN_FORCE, clock.instant(), course, Limit.of(AT_ONCE));
        }
    }

    private void ask(Credential credential, String course) {
        List<String> today = refreshers.today(credential.rulebooksRead());
        List<RefresherRequest> requests = refreshers.since(credential.rulebooksRead());
        if (!requests.isEmpty() && !today.equals(credential.rulebooksTold())) {
            letters.refresher(
                    credential, requests.stream().map(RefresherRequest::title).toList());
        }
        credential.toldOf(today, course);
    }

    private boolean one(String number, Predicate<Credential> still, Consumer<Credential> deed) {
        try {
            transaction.executeWithoutResult(
                    status -> store.lock(number).filter(still).ifPresent(deed));
            return true;
        } catch (RuntimeException problem) {
            LOG.warn("A holder could not be told about a credential; the next round tries again", problem);
            return false;
        }
    }
}
