package dev.touchstone.notice;

import dev.touchstone.account.Recipient;
import dev.touchstone.account.Recipients;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Goes through those who want to be reminded at this hour of their day, and reminds whoever has something to review. */
@Component
class ReminderRound {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRound.class);
    private static final int AT_ONCE = 500;

    private final ReminderPreferenceStore preferences;
    private final Recipients recipients;
    private final ObjectProvider<ReminderSource> sources;
    private final Reminders reminders;
    private final Clock clock;

    ReminderRound(
            ReminderPreferenceStore preferences,
            Recipients recipients,
            ObjectProvider<ReminderSource> sources,
            Reminders reminders,
            Clock clock) {
        this.preferences = preferences;
        this.recipients = recipients;
        this.sources = sources;
        this.reminders = reminders;
        this.clock = clock;
    }

    void remind() {
        if (sources.stream().findAny().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        preferences.findByWantedTrue().stream()
                .gather(Gatherers.windowFixed(AT_ONCE))
                .forEach(some -> remind(some, now));
    }

    private void remind(List<ReminderPreference> some, Instant now) {
        Map<PersonId, ReminderPreference> wishes =
                some.stream().collect(Collectors.toMap(ReminderPreference::personId, Function.identity()));
        for (Recipient recipient : recipients.among(wishes.keySet())) {
            ZonedDateTime local = now.atZone(recipient.zone());
            ReminderPreference wish = wishes.get(recipient.person());
            if (wish != null && wish.hour() == local.getHour() && wish.freeOn(local.toLocalDate())) {
                remind(recipient.person(), local.toLocalDate());
            }
        }
    }

    /** What goes wrong with one person keeps nothing from the others. */
    private void remind(PersonId person, LocalDate today) {
        try {
            sources.orderedStream()
                    .map(source -> source.due(person, today))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(due -> reminders.send(person, due.items(), due.minutes()));
        } catch (RuntimeException problem) {
            LOG.warn("Someone could not be reminded", problem);
        }
    }
}
