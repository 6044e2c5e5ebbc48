package dev.touchstone.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Counts the changes of what the status list says; there is one. */
@Entity
@Table(name = "status_list")
class StatusList {

    @Id
    private int id;

    private long changes;

    protected StatusList() {}

    long changes() {
        return changes;
    }

    void changed() {
        changes++;
    }
}
