package dev.touchstone.notice;

import dev.touchstone.account.AccountMails;
import dev.touchstone.base.Texts;
import java.time.Clock;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the mails about accounts. Links start with the configured address of the installation, never with what a request
 * claims to be its host.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountLetters implements AccountMails {

    private final OutgoingMails mails;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String url;

    AccountLetters(
            OutgoingMails mails,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${touchstone.url}") String url) {
        this.mails = mails;
        this.events = events;
        this.clock = clock;
        this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    @Override
    public void confirmAddress(Addressee to, String secret) {
        write(to, "mail.confirm", url + "/confirm/" + secret);
    }

    @Override
    public void alreadyRegistered(Addressee to) {
        write(to, "mail.registered", url + "/sign-in", url + "/forgot-password");
    }

    @Override
    public void resetPassword(Addressee to, String secret) {
        write(to, "mail.reset", url + "/new-password/" + secret);
    }

    @Override
    public void noAccountHere(Addressee to) {
        write(to, "mail.unknown", url + "/sign-up");
    }

    @Override
    public void choosePassword(Addressee to, String secret) {
        write(to, "mail.invited", url + "/new-password/" + secret);
    }

    private void write(Addressee to, String letter, String... links) {
        Locale locale = to.language().locale();
        Object[] words = new Object[links.length + 1];
        words[0] = to.displayName();
        System.arraycopy(links, 0, words, 1, links.length);
        OutgoingMail mail = mails.save(new OutgoingMail(
                to.person(),
                to.email().value(),
                Texts.text(locale, letter + ".subject"),
                Texts.text(locale, letter + ".body", words),
                clock.instant()));
        events.publishEvent(new MailWritten(mail.id()));
    }
}
