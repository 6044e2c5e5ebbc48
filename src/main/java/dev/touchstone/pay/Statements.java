package dev.touchstone.pay;

import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.PersonId;
import dev.touchstone.pay.StatementReader.Whose;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Puts statements together. Whoever asks has been let in before. */
@Component
class Statements {

    private static final int MEMBERS_AT_ONCE = 100;

    private final StatementReader reader;
    private final MemberSums sums;
    private final OneMoment moment;
    private final Clock clock;

    Statements(StatementReader reader, MemberSums sums, OneMoment moment, Clock clock) {
        this.reader = reader;
        this.sums = sums;
        this.moment = moment;
        this.clock = clock;
    }

    /** One for each currency; none when there is nothing to state. @param payer empty for time without an amount */
    List<Statement> of(PersonId person, Optional<AgencyRow> payer, YearMonth month) {
        return read(Whose.person(person, payer.map(AgencyRow::id)), payer, month);
    }

    List<Statement> of(AgencyRow payer, MemberId member, YearMonth month) {
        return read(Whose.members(payer.id(), List.of(member)), Optional.of(payer), month);
    }

    /** Every statement of an agency's month; neither memory nor a transaction grows with their number. */
    void each(AgencyRow payer, YearMonth month, Consumer<Statement> reader) {
        List<MemberSum> page;
        Optional<MemberSum.Place> last = Optional.empty();
        Optional<MemberId> done = Optional.empty();
        do {
            page = sums.page(payer.id(), month, last, MEMBERS_AT_ONCE);
            last = page.isEmpty()
                    ? Optional.empty()
                    : Optional.of(page.getLast().place());
            // Somebody with two currencies may stand on two pages.
            Optional<MemberId> before = done;
            List<MemberId> members = page.stream()
                    .map(MemberSum::member)
                    .distinct()
                    .filter(member -> !before.equals(Optional.of(member)))
                    .toList();
            if (!members.isEmpty()) {
                read(Whose.members(payer.id(), members), Optional.of(payer), month)
                        .forEach(reader);
                done = Optional.of(members.getLast());
            }
        } while (page.size() == MEMBERS_AT_ONCE);
    }

    private List<Statement> read(Whose whose, Optional<AgencyRow> payer, YearMonth month) {
        return moment.see(() -> put(whose, payer, month));
    }

    private List<Statement> put(Whose whose, Optional<AgencyRow> payer, YearMonth month) {
        Map<StatementKey, List<LedgerRow>> rows = new LinkedHashMap<>();
        reader.rows(whose, month)
                .forEach(row -> rows.computeIfAbsent(StatementReader.key(row, month), key -> new ArrayList<>())
                        .add(row));
        Map<StatementKey, MeasuredTime> measured = reader.measured(whose, month);
        measured.keySet().forEach(key -> rows.computeIfAbsent(key, nothingInTheLedger -> new ArrayList<>()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return rows.entrySet().stream()
                .map(each -> statement(
                        each.getKey(),
                        payer,
                        each.getValue(),
                        measured.getOrDefault(each.getKey(), MeasuredTime.nothing()),
                        now))
                .toList();
    }

    private static Statement statement(
            StatementKey key, Optional<AgencyRow> payer, List<LedgerRow> rows, MeasuredTime worked, Instant now) {
        MeasuredTime measured = worked;
        for (LedgerRow row : rows) {
            measured = row.kind() == EntryKind.CORRECTION ? measured.corrected(row) : measured;
        }
        MeasuredTime all = measured;
        String name = rows.isEmpty()
                ? worked.name()
                : rows.getLast().terms().map(PayTerms::memberName).orElse("");
        StatementHead head = new StatementHead(
                key.number(),
                payer,
                payer.map(agency -> key.holder()),
                name,
                key.month(),
                key.currency(),
                all.zones().stream().map(ZoneId::of).toList(),
                now);
        PaidSum other = new PaidSum(
                payer.map(AgencyRow::id),
                all.seconds(),
                key.currency().map(currency -> new Money(all.parts(), currency)));
        return Statement.of(head, rows, other);
    }
}
