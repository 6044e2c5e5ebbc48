package dev.touchstone.notice;

import dev.touchstone.account.Recipients;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Refused;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking for reminders, and switching them off again. */
@Service
public class ReminderPreferences {

    private final ReminderPreferenceStore store;
    private final Recipients recipients;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;

    ReminderPreferences(
            ReminderPreferenceStore store,
            Recipients recipients,
            CurrentPerson current,
            TransactionTemplate transaction) {
        this.store = store;
        this.recipients = recipients;
        this.current = current;
        this.transaction = transaction;
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public ReminderChoice mine() {
        boolean reachable = recipients.of(current.id()).isPresent();
        return store.findByPersonId(current.id().value())
                .map(mine -> new ReminderChoice(mine.wanted(), mine.hour(), reachable))
                .orElseGet(() -> new ReminderChoice(false, ReminderPreference.USUAL_HOUR, reachable));
    }

    /** @param hour of one's own day, one of {@link ReminderChoice#hours()} */
    @PreAuthorize("isAuthenticated()")
    public void choose(boolean wanted, int hour) {
        if (!ReminderChoice.hours().contains(hour)) {
            throw new Refused(422, "reminder-hour", "Choose an hour from 8 to 20.");
        }
        PersonId me = current.id();
        try {
            keep(me, wanted, hour);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException other) {
            // Said on two devices at once: this one was the later.
            keep(me, wanted, hour);
        }
    }

    /**
     * Switches off the reminders in which the key stands. Repeatable.
     *
     * @return false if no reminder has this key
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public boolean switchOff(UUID key) {
        return store.findByOffKey(key)
                .flatMap(found -> store.lock(found.personId().value()))
                .map(theirs -> {
                    theirs.switchOff();
                    return true;
                })
                .orElse(false);
    }

    private void keep(PersonId me, boolean wanted, int hour) {
        transaction.executeWithoutResult(status -> {
            ReminderPreference mine = store.lock(me.value()).orElseGet(() -> new ReminderPreference(me));
            mine.choose(wanted, hour);
            store.save(mine);
        });
    }
}
