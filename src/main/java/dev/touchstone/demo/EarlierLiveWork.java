package dev.touchstone.demo;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.tier.live.LiveReports;
import dev.touchstone.tier.live.ReportedAnswer;
import dev.touchstone.tier.live.ReportedRow;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the sample agency's own tool has reported: gold-checked answers of those who do live work. */
@Component
@Profile("demo")
class EarlierLiveWork {

    private static final int DAYS = 30;

    private final LiveReports reports;
    private final Clock clock;

    EarlierLiveWork(LiveReports reports, Clock clock) {
        this.reports = reports;
        this.clock = clock;
    }

    /** Acts as somebody who manages the agency. @param skill that the work is in */
    void report(AgencyRow agency, DemoMember member, String reference, String skill) {
        switch (member.stage()) {
            case TWICE -> reports.report(agency.slug(), answers(reference, skill, 160, 0.97));
            case CERTIFIED -> reports.report(agency.slug(), answers(reference, skill, 45, 0.93));
            default -> {}
        }
    }

    private List<ReportedRow> answers(String reference, String skill, int count, double chance) {
        Random luck = new Random(reference.hashCode());
        Instant first = clock.instant().minus(Duration.ofDays(DAYS));
        Duration step = Duration.ofDays(DAYS).dividedBy(count + 1);
        return IntStream.range(0, count)
                .<ReportedRow>mapToObj(place -> new ReportedRow.Read(new ReportedAnswer(
                        reference + "-" + place,
                        new ReportedAnswer.Who.Reference(reference),
                        skill,
                        luck.nextDouble() < chance ? 1 : 0,
                        Optional.empty(),
                        0.2,
                        first.plus(step.multipliedBy(place)))))
                .toList();
    }
}
