package dev.touchstone.notice;

import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.PersonalData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The mails a person was sent, and whether they want reminders. The key in their reminders is no part of an export. */
@Component
class NoticeData implements PersonalData {

    private final OutgoingMails mails;
    private final ReminderPreferenceStore reminders;

    NoticeData(OutgoingMails mails, ReminderPreferenceStore reminders) {
        this.mails = mails;
        this.reminders = reminders;
    }

    @Override
    public Set<String> tables() {
        return Set.of("outgoing_mail", "reminder_preference");
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> rows = mails.findByPersonIdOrderByCreatedAt(person.value()).stream()
                .map(OutgoingMail::row)
                .map(mail -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("recipient", mail.recipient());
                    row.put("subject", mail.subject());
                    row.put("createdAt", mail.createdAt());
                    return row;
                })
                .toList();
        List<Map<String, Object>> wishes = reminders.findByPersonId(person.value()).stream()
                .map(wish -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("wanted", wish.wanted());
                    row.put("hour", wish.hour());
                    wish.lastDay().ifPresent(day -> row.put("lastDay", day));
                    return row;
                })
                .toList();
        return Map.of("outgoing_mail", rows, "reminder_preference", wishes);
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        mails.deleteAllOf(person.value());
        reminders.deleteAllOf(person.value());
    }

    /** A guest's unconfirmed sign-up mails are of no use to the account; a guest is never reminded. */
    @EventListener
    @Transactional
    public void on(GuestMerged merged) {
        mails.deleteAllOf(merged.from().value());
        reminders.deleteAllOf(merged.from().value());
    }
}
