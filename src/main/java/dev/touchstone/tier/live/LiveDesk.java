package dev.touchstone.tier.live;

import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Skill;
import dev.touchstone.tier.LiveWorkReported;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes a batch in: row by row, in one transaction with the sums. */
@Component
class LiveDesk {

    private final LiveRows rows;
    private final LiveWeeks weeks;
    private final Members members;
    private final Curriculum curriculum;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LiveDesk(
            LiveRows rows,
            LiveWeeks weeks,
            Members members,
            Curriculum curriculum,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.members = members;
        this.curriculum = curriculum;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    BatchReceipt take(AgencyId agency, List<ReportedRow> batch) {
        LiveRows.Numbers next = rows.enter(agency);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<ReportedAnswer> read = batch.stream()
                .filter(ReportedRow.Read.class::isInstance)
                .map(row -> ((ReportedRow.Read) row).answer())
                .toList();
        Map<String, LiveAnswer> known =
                rows.firsts(agency, read.stream().map(ReportedAnswer::id).toList());
        Function<Who, Optional<MemberRow>> people = people(agency, read);
        LiveRules rules = new LiveRules(
                curriculum.skills().stream().collect(Collectors.toMap(Skill::slug, Function.identity())), now);
        List<LiveAnswer> fresh = new ArrayList<>();
        LiveWeeks.Changes changes = new LiveWeeks.Changes();
        List<RowReceipt> receipts = new ArrayList<>();
        for (ReportedRow row : batch) {
            receipts.add(
                    switch (row) {
                        case ReportedRow.Unreadable bad ->
                            new RowReceipt.Refused(bad.id(), RowReceipt.Because.MALFORMED, bad.problem());
                        case ReportedRow.Read(ReportedAnswer answer) -> {
                            Optional<MemberRow> member = people.apply(answer.who());
                            yield seen(known, answer, member)
                                    .or(() -> rules.refuses(answer, member))
                                    .orElseGet(() -> {
                                        MemberRow of = member.orElseThrow();
                                        LiveAnswer stored = LiveAnswer.reported(
                                                answer,
                                                of.id(),
                                                of.person().orElseThrow(),
                                                next.place() + fresh.size(),
                                                now);
                                        known.put(answer.id(), stored);
                                        fresh.add(stored);
                                        changes.add(stored);
                                        return new RowReceipt.Stored(answer.id());
                                    });
                        }
                    });
        }
        BatchReceipt receipt = new BatchReceipt(next.batch(), receipts);
        rows.add(agency, fresh);
        weeks.change(agency, changes);
        rows.add(agency, receipt, me.id(), now);
        rows.leave(agency, 1, fresh.size());
        told(agency, fresh, now);
        return receipt;
    }

    private void told(AgencyId agency, List<LiveAnswer> fresh, Instant now) {
        if (!fresh.isEmpty()) {
            Set<UUID> people =
                    fresh.stream().map(answer -> answer.person().value()).collect(Collectors.toSet());
            events.publishEvent(new LiveWorkReported(agency.value(), people, now));
        }
    }

    /** What is said of an answer whose id was used before, in an earlier batch or further up in this one. */
    private static Optional<RowReceipt> seen(
            Map<String, LiveAnswer> known, ReportedAnswer answer, Optional<MemberRow> member) {
        return Optional.ofNullable(known.get(answer.id())).flatMap(before -> {
            List<String> differences = before.differences(answer, member.map(MemberRow::id));
            return differences.isEmpty()
                    ? Optional.of(new RowReceipt.Same(answer.id()))
                    : LiveRules.refused(
                            answer,
                            RowReceipt.Because.OTHER_CONTENT,
                            "This id was reported before with another " + String.join(", ", differences)
                                    + ". Nothing was changed; to mend a mistake, send a correction.");
        });
    }

    private Function<Who, Optional<MemberRow>> people(AgencyId agency, List<ReportedAnswer> answers) {
        List<String> references = answers.stream()
                .map(ReportedAnswer::who)
                .filter(Who.Reference.class::isInstance)
                .map(who -> ((Who.Reference) who).reference())
                .distinct()
                .toList();
        Map<String, MemberRow> byReference = references.isEmpty() ? Map.of() : members.byReference(agency, references);
        Map<MemberId, Optional<MemberRow>> byId = new HashMap<>();
        return who -> switch (who) {
            case Who.Member(MemberId id) -> byId.computeIfAbsent(id, any -> members.find(agency, id));
            case Who.Reference(String reference) -> Optional.ofNullable(byReference.get(reference));
        };
    }
}
