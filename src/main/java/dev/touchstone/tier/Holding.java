package dev.touchstone.tier;

import dev.touchstone.base.AgencyId;
import dev.touchstone.base.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tier that somebody holds or held with an agency, one after the other. */
@Entity
@Table(name = "tier_holding")
class Holding {

    /** Why it was given. */
    enum Cause {
        JOINED,
        EARNED,
        LADDER,
        /** A named manager decided, after a warning. */
        LOWERED
    }

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "person_id")
    private UUID person;

    private int place;
    private String tier;
    private String name;
    private int tierRank;
    private long rateMinor;
    private String currency;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private int ladder;
    private Instant since;

    @Column(name = "until_at")
    private @Nullable Instant until;

    private @Nullable String lessTier;
    private @Nullable Instant lessSince;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Holding() {}

    /** @param place the first has 1 @param ladder number of the version by which it was given */
    Holding(AgencyId agency, PersonId person, int place, Given given, Cause cause, int ladder, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency.value();
        this.person = person.value();
        this.place = place;
        this.tier = given.slug();
        this.name = given.name();
        this.tierRank = given.rank();
        this.rateMinor = given.rate().minor();
        this.currency = given.rate().currency().getCurrencyCode();
        this.cause = cause;
        this.ladder = ladder;
        this.since = now;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    PersonId person() {
        return new PersonId(person);
    }

    Given given() {
        return new Given(tier, name, tierRank, new Rate(rateMinor, Currency.getInstance(currency)));
    }

    Cause cause() {
        return cause;
    }

    int ladder() {
        return ladder;
    }

    Instant since() {
        return since;
    }

    Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    /** Slug of the tier that evidence and ladder alone would give, when it is less. */
    Optional<String> less() {
        return Optional.ofNullable(lessTier);
    }

    Optional<Instant> lessSince() {
        return Optional.ofNullable(lessSince);
    }

    /** Ends, and is followed by another. */
    Holding followedBy(Given given, Cause why, int byLadder, Instant now) {
        if (until != null) {
            throw new IllegalStateException("Only what is held now can be followed");
        }
        until = now;
        lessTier = null;
        lessSince = null;
        return new Holding(agency(), person(), place + 1, given, why, byLadder, now);
    }

    void wouldBe(Optional<String> less, Instant now) {
        if (!Objects.equals(lessTier, less.orElse(null))) {
            lessSince = less.isEmpty() ? null : Optional.ofNullable(lessSince).orElse(now);
            lessTier = less.orElse(null);
        }
    }

    void belongsTo(PersonId other) {
        person = other.value();
    }
}
