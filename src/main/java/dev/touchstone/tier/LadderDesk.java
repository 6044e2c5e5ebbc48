package dev.touchstone.tier;

import dev.touchstone.account.Accounts;
import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.Members;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.Refused;
import dev.touchstone.content.Curriculum;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do with the ladder of their agency, and what all staff may read of it. */
@Service
@PreAuthorize("isAuthenticated()")
public class LadderDesk {

    /** How far ahead a ladder may be saved. */
    public static final Duration FARTHEST = Duration.ofDays(366);

    private final AgencyAccess access;
    private final LadderBook ladders;
    private final LadderVersions versions;
    private final Previews previews;
    private final Members members;
    private final Accounts accounts;
    private final Curriculum curriculum;
    private final Audit audit;
    private final CurrentPerson me;
    private final Clock clock;

    LadderDesk(
            AgencyAccess access,
            LadderBook ladders,
            LadderVersions versions,
            Previews previews,
            Members members,
            Accounts accounts,
            Curriculum curriculum,
            Audit audit,
            CurrentPerson me,
            Clock clock) {
        this.access = access;
        this.ladders = ladders;
        this.versions = versions;
        this.previews = previews;
        this.members = members;
        this.accounts = accounts;
        this.curriculum = curriculum;
        this.audit = audit;
        this.me = me;
        this.clock = clock;
    }

    /** For all staff. @param agency slug */
    @Transactional(readOnly = true)
    public LadderState open(String agency) {
        AgencyRow row = access.read(agency);
        int inForce = ladders.inForce(row.id()).map(LadderBook.Numbered::number).orElse(0);
        LadderBook.Shown shown = ladders.shown(row.id());
        LadderBook.Numbered latest = ladders.latest(row.id());
        List<LadderVersion> saved =
                versions.findByAgencyOrderByNumberDesc(row.id().value());
        return new LadderState(
                row,
                access.role(row.id()).orElseThrow(),
                shown.ladder(),
                shown.force(),
                latest.ladder(),
                latest.number(),
                saved.stream().map(one -> version(one, saved, inForce)).toList());
    }

    private LadderState.Version version(LadderVersion one, List<LadderVersion> saved, int inForce) {
        return new LadderState.Version(
                one.number(),
                one.ladder(),
                one.reason(),
                accounts.displayName(one.savedBy()),
                one.savedAt(),
                one.effectiveFrom(),
                phase(one, saved, inForce));
    }

    private static LadderState.Phase phase(LadderVersion one, List<LadderVersion> saved, int inForce) {
        if (one.number() == inForce) {
            return LadderState.Phase.HOLDS;
        }
        boolean overtaken = saved.stream()
                .anyMatch(other ->
                        other.number() > one.number() && !other.effectiveFrom().isAfter(one.effectiveFrom()));
        if (overtaken) {
            return LadderState.Phase.GIVEN_UP;
        }
        return one.number() > inForce ? LadderState.Phase.WAITS : LadderState.Phase.PAST;
    }

    /** What is written as a ladder, or what keeps it from being one. */
    public LadderReading read(LadderDraft draft) {
        return LadderReader.read(draft, curriculum);
    }

    /** Who would hold which tier. */
    @Transactional(readOnly = true)
    public TierPreview preview(String agency, Ladder next) {
        return previews.of(access.manage(agency).id(), next);
    }

    /** The members behind some moves of a preview. @param from place of the first, from 0 */
    @Transactional(readOnly = true)
    public List<MovedMember> moved(String agency, TierPreview preview, int from, int most) {
        AgencyRow row = access.manage(agency);
        return preview.moves().stream()
                .skip(from)
                .limit(most)
                .flatMap(move ->
                        members.of(row.id(), move.person()).map(member -> new MovedMember(member, move)).stream())
                .toList();
    }

    public record MovedMember(MemberRow member, TierPreview.Move move) {}

    /**
     * Saves the next version. Members are written to, and tiers follow when its day has come.
     *
     * @param seen the number of the version that was changed
     * @throws Refused when somebody else saved one since, or the day lies in the past or too far ahead
     */
    @Transactional
    public int save(String agency, Ladder next, LadderChange change, int seen) {
        AgencyRow row = access.manage(agency);
        Instant now = clock.instant();
        Instant from = change.from().isBefore(now) ? now : change.from();
        if (from.isAfter(now.plus(FARTHEST))) {
            throw new Refused(422, "ladder-day", "A ladder can be saved for a day within a year from now.");
        }
        if (accounts.displayName(me.id()).isEmpty()) {
            throw new Refused(409, "no-name", "Give your account a name before you decide.");
        }
        if (ladders.latest(row.id()).number() != seen) {
            throw changedMeanwhile();
        }
        LadderVersion version =
                new LadderVersion(row.id(), seen + 1, next, new LadderChange(change.reason(), from), me.id(), now);
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException beaten) {
            throw changedMeanwhile();
        }
        audit.record(
                "ladder.saved",
                Subject.of("ladder", version.id(), me.id()),
                Map.of(
                        "agency", row.slug(),
                        "number", version.number(),
                        "from", from.toString(),
                        "reason", change.reason()));
        return version.number();
    }

    private static Refused changedMeanwhile() {
        return new Refused(409, "changed-meanwhile", "The ladder has changed since you looked. Look again.");
    }
}
