package dev.touchstone.notice;

import dev.touchstone.account.Recipient;
import dev.touchstone.account.Recipients;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds people by mail of what is due, as they asked, and holds to its promises whoever calls. */
@Service
public class Reminders {

    /** What became of a reminder. */
    public enum Outcome {
        SENT,
        NOTHING_DUE,
        /** A guest, or an address that nobody has confirmed. */
        NO_ADDRESS,
        NOT_WANTED,
        QUIET_HOURS,
        /** The one of the person's day has been sent. */
        SENT_BEFORE
    }

    private final ReminderPreferenceStore preferences;
    private final Recipients recipients;
    private final Letters letters;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Reminders(
            ReminderPreferenceStore preferences,
            Recipients recipients,
            Letters letters,
            Clock clock,
            TransactionTemplate transaction) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.letters = letters;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param minutes about how long the due items take */
    public Outcome send(PersonId person, int dueItems, int minutes) {
        if (dueItems <= 0) {
            return Outcome.NOTHING_DUE;
        }
        ReminderSource.Due due = new ReminderSource.Due(dueItems, Math.max(1, minutes));
        return transaction.<Outcome>execute(status ->
                recipients.of(person).map(recipient -> send(recipient, due)).orElse(Outcome.NO_ADDRESS));
    }

    private Outcome send(Recipient recipient, ReminderSource.Due due) {
        ZonedDateTime local = clock.instant().atZone(recipient.zone());
        if (QuietHours.at(local)) {
            return Outcome.QUIET_HOURS;
        }
        return preferences
                .lock(recipient.person().value())
                .filter(ReminderPreference::wanted)
                .map(theirs -> {
                    if (!theirs.freeOn(local.toLocalDate())) {
                        return Outcome.SENT_BEFORE;
                    }
                    theirs.remindedOn(local.toLocalDate());
                    letters.remind(recipient.addressee(), due, theirs.offKey(), QuietHours.eveningOf(local));
                    return Outcome.SENT;
                })
                .orElse(Outcome.NOT_WANTED);
    }
}
