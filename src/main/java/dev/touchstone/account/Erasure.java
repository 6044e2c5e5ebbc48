package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes people from every module, and each night the guests nobody has seen for thirty days. */
@Component
class Erasure {

    static final Duration GUEST_LIFETIME = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(Erasure.class);

    private final People people;
    private final PendingSignUps signUps;
    private final PasswordLinks links;
    private final ApiTokenStore apiTokens;
    private final ObjectProvider<PersonalData> everywhere;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Erasure(
            People people,
            PendingSignUps signUps,
            PasswordLinks links,
            ApiTokenStore apiTokens,
            ObjectProvider<PersonalData> everywhere,
            Clock clock,
            TransactionTemplate transaction) {
        this.people = people;
        this.signUps = signUps;
        this.links = links;
        this.apiTokens = apiTokens;
        this.everywhere = everywhere;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** Safe against visits at the same time: each guest is locked, looked at again and erased in a transaction of its own. */
    void eraseIdleGuests() {
        List<PersonId> idle = people.guestsNotSeenSince(clock.instant().minus(GUEST_LIFETIME)).stream()
                .map(PersonId::new)
                .toList();
        for (PersonId guest : idle) {
            try {
                transaction.executeWithoutResult(status -> people.lockGuest(guest.value())
                        .filter(found -> found.seenAt().isBefore(clock.instant().minus(GUEST_LIFETIME)))
                        .ifPresent(found -> erase(guest)));
            } catch (RuntimeException problem) {
                LOG.warn("An idle guest could not be erased; the next run tries again", problem);
            }
        }
    }

    void dropExpiredLinks() {
        transaction.executeWithoutResult(status -> {
            signUps.deleteExpired(clock.instant());
            links.deleteExpired(clock.instant());
            apiTokens.deleteExpired(clock.instant());
        });
    }

    private void erase(PersonId person) {
        PersonId tombstone = PersonId.random();
        everywhere.orderedStream().forEach(data -> data.erase(person, tombstone));
    }
}
