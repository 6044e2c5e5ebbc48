package dev.touchstone.pay;

import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.agency.Members;
import dev.touchstone.base.PersonId;
import dev.touchstone.tier.LadderDesk;
import dev.touchstone.tier.OwnRates;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Agencies with people in each role, and time that they worked: measured, and written to the ledger. */
@TestConfiguration(proxyBeanMethods = false)
public class PayFixture {

    public static final Currency DOLLAR = Currency.getInstance("USD");
    public static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    @Autowired
    private Operators operators;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private LadderDesk ladders;

    @Autowired
    private Members members;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Corrections corrections;

    @Autowired
    private StatementReader reader;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    public Someone someone(String name) {
        return someone(name, Language.EN);
    }

    public Someone someone(String name, Language language) {
        return Someone.enrolled(operators, signIns, name, language, Set.of());
    }

    public AgencyRow agencyOf(Someone owner) {
        return agencyOf(owner, "Nordlicht Labeling");
    }

    /** Pays by the tiers and rates of the example. */
    public AgencyRow agencyOf(Someone owner, String name) {
        AgencyRow agency = agencyWithoutRates(owner, name);
        setsRates(owner, agency);
        return agency;
    }

    public AgencyRow agencyWithoutRates(Someone owner, String name) {
        return owner.get(() -> agencies.found(name));
    }

    /** Those of the example. */
    public void setsRates(Someone owner, AgencyRow agency) {
        owner.act(() -> OwnRates.save(agency, ladders, clock));
    }

    /** An active member from now on; an agency pays the training of its learners. */
    public MemberId joins(Someone someone, AgencyRow agency, AgencyRole role) {
        UUID member = UUID.randomUUID();
        boolean pays =
                role == AgencyRole.LEARNER && members.payerOf(someone.id()).isEmpty();
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, pays_for, version)"
                        + " values (?, ?, ?, ?, ?, '', ?, 'ACTIVE', ?, ?, 0)",
                member,
                agency.id().value(),
                someone.id().value(),
                someone.name(),
                someone.email(),
                role.name(),
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                pays ? someone.id().value() : null);
        return new MemberId(member);
    }

    public static PayTerms terms(AgencyRow agency, MemberId member, String name, String tier, long minor) {
        return new PayTerms(agency.id(), member.value(), name, tier, new HourlyRate(minor, DOLLAR));
    }

    /** A stretch as it was measured, and its entries, one for each day it touches. */
    public List<LedgerRow> works(
            PersonId person,
            Optional<PayTerms> terms,
            EntryKind kind,
            Optional<Thing> thing,
            ZonedDateTime start,
            long seconds) {
        Instant begin = start.toInstant();
        Instant end = begin.plusSeconds(seconds);
        UUID span = measured(person, terms, kind, thing, start, seconds);
        return start.toLocalDate()
                .datesUntil(
                        LocalDate.ofInstant(end.minusMillis(1), start.getZone()).plusDays(1))
                .map(day -> entry(span, person, terms, kind, thing, day, start.getZone(), begin, end))
                .toList();
    }

    /** What was measured alone, as if it had never come to the ledger. */
    public UUID measured(
            PersonId person,
            Optional<PayTerms> terms,
            EntryKind kind,
            Optional<Thing> thing,
            ZonedDateTime start,
            long seconds) {
        UUID span = UUID.randomUUID();
        database.update(
                "insert into activity_span (id, person_id, agency_id, member_id, member_name, tier, rate_minor, currency,"
                        + " kind, thing_id, thing_slug, zone, started_at, last_at, ended_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                span,
                person.value(),
                terms.map(paid -> paid.agency().value()).orElse(null),
                terms.map(PayTerms::member).orElse(null),
                terms.map(PayTerms::memberName).orElse(null),
                terms.map(PayTerms::tier).orElse(null),
                terms.map(paid -> paid.rate().minor()).orElse(null),
                terms.map(paid -> paid.rate().currency().getCurrencyCode()).orElse(null),
                kind.name(),
                thing.map(Thing::id).orElse(null),
                thing.map(Thing::slug).orElse(null),
                start.getZone().getId(),
                SqlTime.of(start.toInstant()),
                SqlTime.of(start.toInstant().plusSeconds(seconds)),
                SqlTime.of(start.toInstant().plusSeconds(seconds)));
        return span;
    }

    /** Gives time to somebody's latest entry, or takes it back. */
    public LedgerRow corrects(Someone by, AgencyRow agency, Someone whose, long seconds, String reason) {
        UUID latest = reader.latest(whose.id(), Optional.empty(), 100).stream()
                .filter(row -> row.terms().isPresent())
                .findFirst()
                .orElseThrow()
                .id();
        return by.get(() -> corrections.correct(agency.slug(), UUID.randomUUID(), latest, seconds, reason));
    }

    private LedgerRow entry(
            UUID span,
            PersonId person,
            Optional<PayTerms> terms,
            EntryKind kind,
            Optional<Thing> thing,
            LocalDate day,
            ZoneId zone,
            Instant begin,
            Instant end) {
        Instant midnight = day.atStartOfDay(zone).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant from = begin.isBefore(midnight) ? midnight : begin;
        Instant until = end.isAfter(next) ? next : end;
        LedgerRow row = new LedgerRow(
                UUID.randomUUID(),
                person,
                terms,
                kind,
                thing,
                from,
                until,
                day,
                until.getEpochSecond() - from.getEpochSecond(),
                Optional.empty(),
                end);
        ledger.append(span, row);
        return row;
    }
}
