package dev.touchstone.webhook;

import dev.touchstone.base.AgencyId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where an agency wants to be told of what happens. */
@Entity
@Table(name = "webhook_endpoint")
class Endpoint {

    /** How long an older secret signs beside the new one. */
    static final Duration OVERLAP = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agency;

    private String address;
    private String description;
    private String events;
    private boolean listening;

    @Enumerated(EnumType.STRING)
    private @Nullable OffBecause offBecause;

    private Instant since;
    private String secret;
    private @Nullable String olderSecret;
    private @Nullable Instant olderUntil;
    private Instant madeAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected Endpoint() {}

    /** @param sealed its secret, as it may be stored */
    Endpoint(
            UUID id,
            AgencyId agency,
            URI address,
            String description,
            Set<MessageType> events,
            String sealed,
            Instant now) {
        this.id = id;
        this.agency = agency.value();
        this.address = address.toString();
        this.description = description;
        this.events = events.stream().sorted().map(MessageType::word).collect(Collectors.joining(" "));
        this.listening = true;
        this.since = now;
        this.secret = sealed;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    AgencyId agency() {
        return new AgencyId(agency);
    }

    URI address() {
        return URI.create(address);
    }

    boolean listening() {
        return listening;
    }

    /** Whether it is to be told of what happened then. Some facts are known to the second only. */
    boolean hears(MessageType type, Instant at) {
        return listening && events().contains(type) && !at.isBefore(since.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Sealed, the newest first; messages are signed with each. */
    List<String> secrets(Instant now) {
        return olderSecret == null || olderUntil == null || !now.isBefore(olderUntil)
                ? List.of(secret)
                : List.of(secret, olderSecret);
    }

    /** The secret so far signs on for a while, so that a receiver may change over without missing anything. */
    void rotate(String sealed, Instant now) {
        olderSecret = secret;
        olderUntil = now.plus(OVERLAP);
        secret = sealed;
    }

    void switchOff(OffBecause because, Instant now) {
        listening = false;
        offBecause = because;
        since = now;
    }

    /** It hears what happens from now on. */
    void switchOn(Instant now) {
        listening = true;
        offBecause = null;
        since = now;
    }

    private Set<MessageType> events() {
        return Arrays.stream(events.split(" "))
                .flatMap(word -> MessageType.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MessageType.class)));
    }

    EndpointRow row(Instant now, long waiting, long failed) {
        return new EndpointRow(
                id,
                address,
                description,
                events(),
                listening,
                Optional.ofNullable(offBecause),
                since,
                Optional.ofNullable(olderUntil).filter(now::isBefore),
                waiting,
                failed);
    }
}
