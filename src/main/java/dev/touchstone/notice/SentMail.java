package dev.touchstone.notice;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a demonstration, where nobody has a mailbox, show what would have been mailed. */
@Service
public class SentMail {

    private final OutgoingMails mails;
    private final boolean demo;

    SentMail(OutgoingMails mails, @Value("${touchstone.demo:false}") boolean demo) {
        this.mails = mails;
        this.demo = demo;
    }

    /** The latest fifty, newest first; none outside a demonstration. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<MailRow> latest() {
        return demo
                ? mails.findTop50ByOrderByCreatedAtDesc().stream()
                        .map(OutgoingMail::row)
                        .toList()
                : List.of();
    }
}
