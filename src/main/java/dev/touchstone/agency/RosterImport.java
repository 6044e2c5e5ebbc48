package dev.touchstone.agency;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A roster on its way into an agency, row by row; an agency has one at a time. */
@Entity
@Table(name = "roster_import")
class RosterImport {

    /** The column is as wide. */
    private static final int LONGEST_NAME = 120;

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "by_person_id")
    private UUID by;

    private String fileName;
    private boolean mails;

    @Enumerated(EnumType.STRING)
    private RosterImportRow.State state;

    private @Nullable UUID runsFor;
    private Instant begunAt;
    private Instant touchedAt;
    private @Nullable Instant endedAt;
    private int rowCount;
    private int added;
    private int changed;
    private int same;
    private int absent;
    private int failed;
    private int rolesKept;
    private int mailed;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RosterImport() {}

    RosterImport(AgencyId agency, PersonId by, String fileName, int rows, int failed, boolean mails, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.by = by.value();
        this.fileName = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        this.mails = mails;
        this.state = RosterImportRow.State.RUNNING;
        this.runsFor = agency.value();
        this.begunAt = now;
        this.touchedAt = now;
        this.rowCount = rows;
        this.failed = failed;
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    PersonId by() {
        return new PersonId(by);
    }

    boolean mails() {
        return mails;
    }

    boolean isRunning() {
        return state == RosterImportRow.State.RUNNING;
    }

    /** Counts a row that is through. */
    void count(RosterStep step) {
        switch (step) {
            case RosterStep.Added one -> added++;
            case RosterStep.Changed one -> changed++;
            case RosterStep.Same one -> same++;
            case RosterStep.Absent one -> absent++;
            case RosterStep.Wrong one -> failed++;
        }
        rolesKept += step.keepsRole() ? 1 : 0;
    }

    void countMail() {
        mailed++;
    }

    /** Some rows more are through. */
    void touch(Instant now) {
        touchedAt = now;
    }

    void finish(Instant now) {
        end(RosterImportRow.State.DONE, now);
    }

    /** It does not go on; what was done stays. */
    void stop(Instant now) {
        end(RosterImportRow.State.STOPPED, now);
    }

    private void end(RosterImportRow.State how, Instant now) {
        state = how;
        runsFor = null;
        touchedAt = now;
        endedAt = now;
    }

    void forgetWho(PersonId tombstone) {
        by = tombstone.value();
    }

    RosterImportRow row() {
        return new RosterImportRow(
                id,
                fileName,
                state,
                rowCount,
                added + changed + same + absent + failed,
                added,
                changed,
                same,
                absent,
                failed,
                rolesKept,
                mailed,
                mails,
                begunAt,
                Optional.ofNullable(endedAt));
    }
}
