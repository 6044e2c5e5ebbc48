package dev.touchstone.notice;

import dev.touchstone.account.AccountMails.Addressee;
import dev.touchstone.base.Texts;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Puts letters into the outbox, inside the transaction that makes them necessary. Links start with the configured address
 * of the installation, never with what a request claims to be its host.
 */
@Component
class Letters {

    private final OutgoingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String url;

    Letters(
            OutgoingMails mails,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${touchstone.url}") String url) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** The address of a page; the path starts with a slash. */
    String link(String path) {
        return url + path;
    }

    /** @param links fill in what the letter says after the name */
    void write(Addressee to, String letter, Object... links) {
        Object[] words = new Object[links.length + 1];
        words[0] = to.displayName();
        System.arraycopy(links, 0, words, 1, links.length);
        post(letter(to, Texts.text(to.language().locale(), letter + ".subject"), letter, words));
    }

    /** @param words fill in the subject and what the letter says, after the name */
    void tell(Addressee to, String letter, List<?> words) {
        List<Object> all = new ArrayList<>(words);
        all.addFirst(to.displayName());
        String subject = Texts.text(to.language().locale(), letter + ".subject", all.toArray());
        post(letter(to, subject, letter, all.toArray()));
    }

    /**
     * Tells what is due.
     *
     * @param key switches reminders off
     * @param until from when on the letter had better not arrive
     */
    void remind(Addressee to, ReminderSource.Due due, UUID key, Instant until) {
        Locale locale = to.language().locale();
        OutgoingMail mail = letter(
                to,
                Texts.text(locale, "mail.reminder.subject", due.items()),
                "mail.reminder",
                to.displayName(),
                due.items(),
                due.minutes(),
                link("/review"),
                link("/reminders/off/" + key));
        mail.mayBeSwitchedOffAt(link("/unsubscribe/" + key));
        mail.comesNoLaterThan(until);
        post(mail);
    }

    private OutgoingMail letter(Addressee to, String subject, String letter, Object... words) {
        return new OutgoingMail(
                to.person(),
                to.email().value(),
                subject,
                Texts.text(to.language().locale(), letter + ".body", words),
                clock.instant());
    }

    private void post(OutgoingMail mail) {
        events.publishEvent(new MailWritten(mails.save(mail).id()));
    }
}
