package dev.touchstone.agency;

import dev.touchstone.account.EmailAddress;
import dev.touchstone.agency.roster.Roster;
import dev.touchstone.agency.roster.RosterLine;
import dev.touchstone.agency.roster.RowFlaw;
import dev.touchstone.agency.roster.RowProblem;
import dev.touchstone.base.AgencyId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Holds a roster against who is a member now, within the caller's transaction. */
@Component
class RosterPlan {

    /** Rows that are looked up together. */
    private static final int TOGETHER = 500;

    private final Memberships memberships;

    RosterPlan(Memberships memberships) {
        this.memberships = memberships;
    }

    /** Members whom some rows may mean, by what the rows call them. */
    record Known(Map<String, Membership> byReference, Map<String, Membership> byEmail) {

        Optional<Membership> byReference(RosterLine line) {
            return Optional.ofNullable(byReference.get(line.reference()));
        }

        Optional<Membership> byEmail(RosterLine line) {
            return email(line).map(byEmail::get);
        }

        RosterStep step(RosterLine line, AgencyRole mine) {
            return new RosterRules(mine)
                    .step(
                            line,
                            byReference(line).map(Membership::row),
                            byEmail(line).map(Membership::row));
        }
    }

    RosterPreview of(AgencyId agency, AgencyRole mine, Roster roster, long members) {
        List<RosterPreview.Row> rows = new ArrayList<>();
        Map<MemberId, Integer> met = new HashMap<>();
        List<RosterLine> lines = roster.lines();
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            List<RosterLine> some = lines.subList(from, Math.min(from + TOGETHER, lines.size()));
            Known known = known(agency, some);
            for (RosterLine line : some) {
                rows.add(new RosterPreview.Row(line, step(known, line, mine, roster, met)));
            }
        }
        return new RosterPreview(roster, List.copyOf(rows), Math.max(0, members - met.size()));
    }

    private static RosterStep step(
            Known known, RosterLine line, AgencyRole mine, Roster roster, Map<MemberId, Integer> met) {
        RowProblem problem = roster.problems().get(line.line());
        if (problem != null) {
            return new RosterStep.Wrong(problem);
        }
        RosterStep step = known.step(line, mine);
        Optional<Integer> earlier = known.byReference(line)
                .or(() -> known.byEmail(line))
                .filter(member -> member.isActive() || member.isInvited())
                .map(member -> met.putIfAbsent(member.id(), line.line()));
        return earlier.<RosterStep>map(first -> new RosterStep.Wrong(new RowProblem(RowFlaw.MEMBER_TWICE, first)))
                .orElse(step);
    }

    Known known(AgencyId agency, Collection<RosterLine> lines) {
        List<String> references = lines.stream()
                .map(RosterLine::reference)
                .filter(text -> !text.isEmpty())
                .toList();
        List<String> emails =
                lines.stream().flatMap(line -> email(line).stream()).toList();
        return new Known(
                by(
                        memberships.findByAgencyAndReferenceIn(agency.value(), references).stream(),
                        row -> row.reference().orElseThrow()),
                by(
                        memberships.findByAgencyAndEmailIn(agency.value(), emails).stream(),
                        row -> row.email().orElseThrow()));
    }

    private static Map<String, Membership> by(Stream<Membership> members, Function<MemberRow, String> key) {
        return members.collect(Collectors.toMap(member -> key.apply(member.row()), Function.identity()));
    }

    private static Optional<String> email(RosterLine line) {
        return EmailAddress.parse(line.email()).map(EmailAddress::value);
    }
}
