package dev.touchstone.pay;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.PersonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One's own paid time. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OwnPay {

    /** Stands for "no agency" where an address names one; no agency is called so. */
    public static final String NO_AGENCY = "~";

    private final LedgerReader ledger;
    private final StatementReader reader;
    private final Statements statements;
    private final Agencies agencies;
    private final PayOffers offers;
    private final CurrentPerson me;
    private final Clock clock;

    OwnPay(
            LedgerReader ledger,
            StatementReader reader,
            Statements statements,
            Agencies agencies,
            PayOffers offers,
            CurrentPerson me,
            Clock clock) {
        this.ledger = ledger;
        this.reader = reader;
        this.statements = statements;
        this.agencies = agencies;
        this.offers = offers;
        this.me = me;
        this.clock = clock;
    }

    /** This week and this month, by one's own days. */
    public OwnPayNow now() {
        PersonId person = me.id();
        LocalDate today = me.day(clock.instant());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period week = new Period(monday, monday.plusWeeks(1));
        Period month = Period.month(YearMonth.from(today));
        List<PaidSum> thisWeek = ledger.sums(person, week);
        List<PaidSum> thisMonth = ledger.sums(person, month);
        Optional<Payer.Paying> paying = offers.paying(person);
        boolean unpriced =
                paying.filter(Payer.Paying.WithoutRates.class::isInstance).isPresent();
        Set<Optional<AgencyId>> payers = new LinkedHashSet<>();
        paying.map(Payer.Paying::agency).filter(pays -> !unpriced).ifPresent(pays -> payers.add(Optional.of(pays)));
        thisMonth.forEach(sum -> payers.add(sum.agency()));
        thisWeek.forEach(sum -> payers.add(sum.agency()));
        return new OwnPayNow(
                week,
                month,
                paying.map(Payer.Paying::agency).flatMap(agencies::find),
                unpriced,
                payers.stream()
                        .map(agency -> new OwnPayNow.Payer(
                                agency.flatMap(agencies::find), with(agency, thisWeek), with(agency, thisMonth)))
                        .toList());
    }

    /** Up to so many entries before one of them, the latest first. @throws NotFound when that one is not one's own */
    public List<LedgerRow> entries(Optional<UUID> before, int most) {
        PersonId person = me.id();
        return reader.latest(
                person,
                before.map(id -> ledger.find(id)
                        .filter(row -> row.person().equals(person))
                        .orElseThrow(() -> new NotFound("There is no such entry of yours."))),
                most);
    }

    /** The latest month first. */
    public List<StatementRow> statements() {
        return reader.months(me.id());
    }

    /**
     * One for each currency of that month.
     *
     * @param agency its slug, or {@link #NO_AGENCY}
     * @throws NotFound when there is nothing to state
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Statement> statements(String agency, YearMonth month) {
        Optional<AgencyRow> payer = agency.equals(NO_AGENCY)
                ? Optional.empty()
                : Optional.of(agencies.bySlug(agency).orElseThrow(OwnPay::nothing));
        List<Statement> found = statements.of(me.id(), payer, month);
        if (found.isEmpty()) {
            throw nothing();
        }
        return found;
    }

    /** An agency by its identity, to name it. */
    public Optional<AgencyRow> payer(AgencyId agency) {
        return agencies.find(agency);
    }

    private static List<PaidSum> with(Optional<AgencyId> agency, List<PaidSum> sums) {
        return sums.stream().filter(sum -> sum.agency().equals(agency)).toList();
    }

    private static NotFound nothing() {
        return new NotFound("There is no such statement of yours.");
    }
}
