package dev.touchstone.pay;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.base.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger of an agency as its staff reads it. For everyone else there is no such agency. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class AgencyPay {

    private static final ZoneOffset FIRST_TO_BEGIN = ZoneOffset.ofHours(14);

    private final AgencyAccess access;
    private final Ledger ledger;
    private final MemberSums sums;
    private final Statements statements;
    private final StatementReader reader;
    private final OneMoment moment;
    private final Clock clock;

    AgencyPay(
            AgencyAccess access,
            Ledger ledger,
            MemberSums sums,
            Statements statements,
            StatementReader reader,
            OneMoment moment,
            Clock clock) {
        this.access = access;
        this.ledger = ledger;
        this.sums = sums;
        this.statements = statements;
        this.reader = reader;
        this.moment = moment;
        this.clock = clock;
    }

    public MonthRange months(String agency) {
        Instant moment = clock.instant();
        YearMonth now = YearMonth.from(moment.atOffset(ZoneOffset.UTC));
        YearMonth first = sums.firstDay(access.read(agency).id())
                .map(YearMonth::from)
                .filter(now::isAfter)
                .orElse(now);
        return new MonthRange(first, now, YearMonth.from(moment.atOffset(FIRST_TO_BEGIN)));
    }

    public List<MonthTotal> totals(String agency, YearMonth month) {
        return sums.totals(access.read(agency).id(), month);
    }

    /** Whether two independent ways come to the same, currency by currency. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Reconciliation> reconciliation(String agency, YearMonth month) {
        AgencyRow row = access.read(agency);
        Period period = Period.month(month);
        return moment.see(() -> Reconciliation.of(ledger.sums(row.id(), period), ledger.replayed(row.id(), period)));
    }

    /** By name. @param after the last of the page before */
    public List<MemberSum> members(String agency, YearMonth month, Optional<MemberSum.Place> after, int most) {
        return sums.page(access.read(agency).id(), month, after, most);
    }

    /** Every entry of one member in a month, the earliest first. */
    public List<LedgerRow> entries(String agency, MemberId member, YearMonth month) {
        return reader.rows(StatementReader.Whose.members(access.read(agency).id(), List.of(member)), month);
    }

    /** Up to so many entries of all members, after the one with that identity, the earliest first. */
    public List<LedgerRow> ledger(String agency, Period period, Optional<UUID> after, int most) {
        return ledger.page(access.read(agency).id(), period, after, most);
    }

    /** One for each currency. @throws NotFound when the member has none in that month */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Statement> statements(String agency, YearMonth month, MemberId member) {
        List<Statement> found = statements.of(access.read(agency), member, month);
        if (found.isEmpty()) {
            throw new NotFound("There is no such statement of this agency.");
        }
        return found;
    }

    /** The statements of all members, one after the other; memory does not grow with their number. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void each(String agency, YearMonth month, Consumer<Statement> reader) {
        statements.each(access.read(agency), month, reader);
    }
}
