package dev.touchstone.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what lies in the outbox: at once after the transaction that wrote it, and again later if the mail server was away.
 * Without a mail server the text goes to the log.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private static final int MAX_TRIES = 10;
    private static final Duration BETWEEN_TRIES = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMails mails;
    private final ObjectProvider<JavaMailSender> sender;
    private final Clock clock;
    private final TransactionTemplate transaction;
    private final String host;
    private final String from;
    private final boolean demo;

    Outbox(
            OutgoingMails mails,
            ObjectProvider<JavaMailSender> sender,
            Clock clock,
            TransactionTemplate transaction,
            @Value("${spring.mail.host:}") String host,
            @Value("${touchstone.mail.from}") String from,
            @Value("${touchstone.demo:false}") boolean demo) {
        this.mails = mails;
        this.sender = sender;
        this.clock = clock;
        this.transaction = transaction;
        this.host = host;
        this.from = from;
        this.demo = demo;
    }

    @Async
    @TransactionalEventListener
    void on(MailWritten written) {
        send(written.id());
    }

    void tryAgain() {
        mails.waiting(MAX_TRIES, clock.instant().minus(BETWEEN_TRIES), clock.instant())
                .forEach(this::send);
    }

    void tidy() {
        Instant before = clock.instant().minus(KEPT);
        transaction.executeWithoutResult(status -> mails.deleteOlderThan(before));
    }

    private void send(UUID id) {
        claim(id).ifPresent(mail -> {
            try {
                deliver(mail);
                transaction.executeWithoutResult(
                        status -> mails.findById(id).ifPresent(sent -> sent.sent(clock.instant(), demo)));
            } catch (MailException problem) {
                LOG.warn("Mail {} could not be sent yet: {}", id, problem.getMessage());
            }
        });
    }

    /** Of several nodes that try at once, the version column lets one through. */
    private Optional<MailRow> claim(UUID id) {
        try {
            Optional<MailRow> claimed = transaction.execute(status -> mails.findById(id)
                    .filter(waiting -> waiting.waiting(clock.instant()))
                    .map(mail -> {
                        mail.attempt();
                        return mail.row();
                    }));
            return claimed;
        } catch (OptimisticLockingFailureException taken) {
            return Optional.empty();
        }
    }

    private void deliver(MailRow mail) {
        if (host.isBlank()) {
            LOG.info("Mail to {}\nSubject: {}\n\n{}", mail.recipient(), mail.subject(), mail.body());
            return;
        }
        sender.getObject().send(new Envelope(from, mail));
    }
}
