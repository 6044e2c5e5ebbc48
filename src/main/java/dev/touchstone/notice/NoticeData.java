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

/** The mails a person was sent. */
@Component
class NoticeData implements PersonalData {

    private final OutgoingMails mails;

    NoticeData(OutgoingMails mails) {
        this.mails = mails;
    }

    @Override
    public Set<String> tables() {
        return Set.of("outgoing_mail");
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
        return Map.of("outgoing_mail", rows);
    }

    @Override
    @Transactional
    public void erase(PersonId person, PersonId tombstone) {
        mails.deleteAllOf(person.value());
    }

    /** A guest's unconfirmed sign-up mails are of no use to the account. */
    @EventListener
    @Transactional
    public void on(GuestMerged merged) {
        mails.deleteAllOf(merged.from().value());
    }
}
