package dev.touchstone.tier.live;

import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.live.ReportedAnswer.Who;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An agency with one learner, Anna, and a tool that reports her answers. */
record Reporting(
        Someone owner,
        AgencyRow agency,
        Someone anna,
        MemberId member,
        Instant now,
        LiveReports reports,
        LiveSums sums) {

    static final String SKILL = "boxes";

    static Reporting to(AnAgency agencies, LiveReports reports, LiveSums sums, Clock clock) {
        Someone owner = agencies.someone("Olga");
        AgencyRow agency = agencies.of(owner, "Live works");
        Someone anna = agencies.someone("Anna");
        MemberId member = agencies.member(agency, anna.id(), "Anna", "P-1");
        return new Reporting(owner, agency, anna, member, clock.instant(), reports, sums);
    }

    ReportedAnswer answer(String id, double score) {
        return new ReportedAnswer(id, new Who.Member(member), SKILL, score, Optional.empty(), 0, now.minusSeconds(60));
    }

    BatchReceipt report(ReportedAnswer... answers) {
        return report(List.of(answers));
    }

    BatchReceipt report(List<ReportedAnswer> answers) {
        return owner.get(() -> reports.report(
                agency.slug(),
                answers.stream().<ReportedRow>map(ReportedRow.Read::new).toList()));
    }

    LiveSum sum(PersonId person) {
        return sums.sums(agency.id(), List.of(person))
                .getOrDefault(person, Map.of())
                .getOrDefault(SKILL, LiveSum.NONE);
    }
}
