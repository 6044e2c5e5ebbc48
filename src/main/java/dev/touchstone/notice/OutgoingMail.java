package dev.touchstone.notice;

import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail from the moment it is needed until it is sent. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    @Id
    private UUID id;

    private @Nullable UUID personId;

    @Column
    private String recipient;

    @Column
    private String subject;

    private @Nullable String body;

    private @Nullable String unsubscribe;

    private @Nullable Instant expiresAt;

    @Column
    private Instant createdAt;

    private @Nullable Instant sentAt;

    @Column
    private int tries;

    @Version
    private long version;

    protected OutgoingMail() {}

    OutgoingMail(@Nullable PersonId person, String recipient, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person == null ? null : person.value();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.createdAt = now;
    }

    UUID id() {
        return id;
    }

    /** Where a mail program can switch off mails of this kind, by RFC 8058. */
    void mayBeSwitchedOffAt(String address) {
        unsubscribe = address;
    }

    /** From then on it is better not sent at all. */
    void comesNoLaterThan(Instant moment) {
        expiresAt = moment;
    }

    boolean waiting(Instant now) {
        return sentAt == null && body != null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void attempt() {
        tries++;
    }

    /** @param keepText only for a demonstration: the text may hold a one-time link */
    void sent(Instant now, boolean keepText) {
        sentAt = now;
        if (!keepText) {
            body = null;
            unsubscribe = null;
        }
    }

    MailRow row() {
        return new MailRow(id, recipient, subject, body == null ? "" : body, unsubscribe, createdAt, sentAt);
    }
}
