package dev.touchstone.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain; there is one. */
@Entity
@Table(name = "audit_head")
class AuditHead {

    @Id
    private int id;

    private long number;
    private String hash;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AuditHead() {}

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    /** Gives the deed the next place. */
    AuditEntry append(Deed deed) {
        AuditEntry entry = new AuditEntry(number + 1, deed, hash);
        number = entry.number();
        hash = entry.hash();
        return entry;
    }
}
