package dev.touchstone.tier.live;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.base.SecondLook;
import dev.touchstone.tier.LiveWorkReported;
import dev.touchstone.tier.live.trust.LiveWeek;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Where an agency's tools report gold-checked answers, and mend what they reported wrongly. */
@Service
@PreAuthorize("isAuthenticated()")
public class LiveReports {

    public static final int MOST_ROWS = 1_000;

    private static final int LONGEST_REASON = 300;

    private final AgencyAccess access;
    private final LiveDesk desk;
    private final LiveRows rows;
    private final LiveWeeks weeks;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LiveReports(
            AgencyAccess access,
            LiveDesk desk,
            LiveRows rows,
            LiveWeeks weeks,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.desk = desk;
        this.rows = rows;
        this.weeks = weeks;
        this.audit = audit;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Takes a batch in, all that is right with it in one transaction. Doing it again changes nothing: what is stored is named as the
     * same.
     *
     * @throws NotFound for all but owners and managers
     * @throws Refused for no row and for more than {@link #MOST_ROWS}
     */
    public BatchReceipt report(String agency, List<ReportedRow> batch) {
        AgencyId own = access.manage(agency).id();
        if (batch.isEmpty() || batch.size() > MOST_ROWS) {
            throw new Refused(422, "batch-size", "Send 1 to 1,000 answers a batch.");
        }
        return SecondLook.at(() -> Objects.requireNonNull(transaction.execute(status -> desk.take(own, batch))));
    }

    /**
     * Mends an answer that the agency had reported wrongly: a row that takes the place of the one before, with the reason.
     *
     * @param id the agency's own
     * @param score what is right; empty when the answer is to count no more, as when its gold was wrong
     * @throws NotFound without such an answer
     */
    public LiveAnswerRow correct(String agency, String id, Optional<Double> score, String reason) {
        AgencyId own = access.manage(agency).id();
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON || why.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(422, "reason", "Give a reason of 1 to 300 characters; the member reads it.");
        }
        if (score.filter(value -> !(value >= 0 && value <= 1)).isPresent()) {
            throw new Refused(422, "score", "A score is from 0 to 1.");
        }
        Optional<Integer> millionths = score.map(value -> (int) Math.round(value * LiveWeek.WHOLE));
        return SecondLook.at(
                () -> Objects.requireNonNull(transaction.execute(status -> corrected(own, id, millionths, why))));
    }

    private LiveAnswerRow corrected(AgencyId agency, String id, Optional<Integer> score, String reason) {
        LiveRows.Numbers next = rows.enter(agency);
        LiveAnswer before =
                rows.latest(agency, id).orElseThrow(() -> new NotFound("You have reported no answer with this id."));
        if (before.counts() == score.isPresent()
                && score.map(value -> value == before.score()).orElse(true)) {
            return LiveAnswerRow.of(before, false);
        }
        LiveAnswer after =
                before.corrected(score, reason, next.place(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        rows.add(agency, List.of(after));
        LiveWeeks.Changes changes = new LiveWeeks.Changes();
        changes.takeOff(before);
        changes.add(after);
        weeks.change(agency, changes);
        rows.leave(agency, 0, 1);
        audit.record(
                "live.answer-corrected",
                Subject.of("live-answer", after.id(), after.person()),
                Map.of("agency", agency.value(), "id", id, "from", told(before), "to", told(after), "reason", reason));
        events.publishEvent(
                new LiveWorkReported(agency.value(), Set.of(after.person().value()), after.receivedAt()));
        return LiveAnswerRow.of(after, false);
    }

    private static String told(LiveAnswer answer) {
        return answer.counts() ? Double.toString((double) answer.score() / LiveWeek.WHOLE) : "does not count";
    }

    /**
     * What an agency has reported, corrections too, the latest first.
     *
     * @param before place of the last row of the page before
     */
    public List<LiveAnswerRow> page(String agency, Optional<Long> before, int most) {
        AgencyId own = access.read(agency).id();
        List<LiveAnswer> page = rows.page(own, before.orElse(Long.MAX_VALUE), most);
        Map<String, Integer> newest =
                rows.newest(own, page.stream().map(LiveAnswer::externalId).toList());
        return page.stream()
                .map(answer ->
                        LiveAnswerRow.of(answer, newest.getOrDefault(answer.externalId(), 0) > answer.revision()))
                .toList();
    }

    /** The latest batches of an agency. */
    public List<BatchRow> batches(String agency, int most) {
        return rows.batches(access.read(agency).id(), most);
    }
}
