package dev.touchstone.agency;

import dev.touchstone.agency.roster.ProblemFile;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RowProblem;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings whole rosters in: first says what would happen, then does it in the background. For whoever runs the agency. */
@Service
@PreAuthorize("isAuthenticated()")
public class Rosters {

    private final AgencyAccess access;
    private final Members members;
    private final RosterPlan plan;
    private final RosterImports imports;
    private final RosterEntries entries;
    private final RosterWork work;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Rosters(
            AgencyAccess access,
            Members members,
            RosterPlan plan,
            RosterImports imports,
            RosterEntries entries,
            RosterWork work,
            Audit audit,
            CurrentPerson me,
            Clock clock,
            TransactionTemplate transaction) {
        this.access = access;
        this.members = members;
        this.plan = plan;
        this.imports = imports;
        this.entries = entries;
        this.work = work;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What an import would do; nothing is written. @throws NotFound for who does not run the agency */
    @Transactional(readOnly = true)
    public RosterPreview preview(String slug, Roster roster) {
        return preview(access.manage(slug), roster);
    }

    private RosterPreview preview(AgencyRow agency, Roster roster) {
        return plan.of(agency.id(), access.role(agency.id()).orElseThrow(), roster, members.count(agency.id()));
    }

    /**
     * Begins an import, which goes on by itself.
     *
     * @param fileName to know it by
     * @param mails whether who is new gets an invitation by mail
     * @throws NotFound for who does not run the agency
     * @throws Refused while another one is going on
     */
    public RosterImportRow begin(String slug, Roster roster, String fileName, boolean mails) {
        try {
            RosterImport begun = transaction.execute(status -> store(access.manage(slug), roster, fileName, mails));
            work.begin(begun.id());
            return begun.row();
        } catch (DataIntegrityViolationException another) {
            throw new Refused(409, "roster-running", "A roster is being imported. Wait until it is done.");
        }
    }

    private RosterImport store(AgencyRow agency, Roster roster, String fileName, boolean mails) {
        RosterPreview preview = preview(agency, roster);
        RosterImport begun = imports.saveAndFlush(new RosterImport(
                agency.id(),
                me.id(),
                fileName,
                preview.rows().size(),
                preview.count(RosterStep.Wrong.class),
                mails,
                clock.instant()));
        entries.saveAll(preview.rows().stream()
                .map(row -> new RosterEntry(begun.id(), row.line(), problem(row.step())))
                .toList());
        audit.record(
                "roster.begun",
                new Subject("roster", Optional.of(begun.id()), Optional.empty()),
                Map.of("agency", agency.id().value(), "rows", preview.rows().size(), "mails", mails));
        return begun;
    }

    private static Optional<RowProblem> problem(RosterStep step) {
        return step instanceof RosterStep.Wrong wrong ? Optional.of(wrong.problem()) : Optional.empty();
    }

    /** @throws NotFound for who does not run the agency, and when it has no such import */
    @Transactional(readOnly = true)
    public RosterImportRow find(String slug, UUID id) {
        return found(slug, id).row();
    }

    /** The one that was begun last. @throws NotFound for who does not run the agency */
    @Transactional(readOnly = true)
    public Optional<RosterImportRow> latest(String slug) {
        return imports.findFirstByAgencyOrderByBegunAtDesc(
                        access.manage(slug).id().value())
                .map(RosterImport::row);
    }

    /**
     * Rows that were left out, in the order of the file.
     *
     * @param after the line to begin behind
     * @throws NotFound as {@link #find}
     */
    @Transactional(readOnly = true)
    public List<ProblemFile.Row> leftOut(String slug, UUID id, int after, int most) {
        return entries.leftOut(found(slug, id).id(), after, Limit.of(most)).stream()
                .map(RosterEntry::problem)
                .toList();
    }

    private RosterImport found(String slug, UUID id) {
        return imports.findByIdAndAgency(id, access.manage(slug).id().value())
                .orElseThrow(() -> new NotFound("There is no such import of this agency."));
    }
}
