package dev.touchstone.agency;

import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.RosterLine;
import dev.touchstone.agency.roster.RowFlaw;
import dev.touchstone.agency.roster.RowProblem;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of a roster that waits to be done, or was left out. */
@Entity
@Table(name = "roster_entry")
class RosterEntry {

    /** The columns are as wide; what is longer is wrong anyway. */
    private static final int LONGEST = 260;

    @Id
    private UUID id;

    private UUID importId;
    private int line;
    private String email;
    private String name;
    private String reference;
    private String team;
    private String role;

    @Enumerated(EnumType.STRING)
    private @Nullable RowFlaw flaw;

    private int firstLine;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RosterEntry() {}

    RosterEntry(UUID importId, RosterLine line, Optional<RowProblem> problem) {
        this.id = UUID.randomUUID();
        this.importId = importId;
        this.line = line.line();
        this.email = cut(line.email());
        this.name = cut(line.name());
        this.reference = cut(line.reference());
        this.team = cut(line.team());
        this.role = cut(line.role());
        problem.ifPresent(this::leaveOut);
    }

    private static String cut(String cell) {
        return cell.length() > LONGEST ? cell.substring(0, LONGEST - 1) + "…" : cell;
    }

    UUID id() {
        return id;
    }

    final void leaveOut(RowProblem problem) {
        flaw = problem.flaw();
        firstLine = problem.first();
    }

    RosterLine said() {
        return new RosterLine(line, email, name, reference, team, role);
    }

    /** Of one that was left out. */
    ProblemFile.Row problem() {
        return new ProblemFile.Row(said(), new RowProblem(Objects.requireNonNull(flaw), firstLine));
    }
}
