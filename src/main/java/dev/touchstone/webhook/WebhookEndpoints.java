package dev.touchstone.webhook;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.AgencyId;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.Refused;
import dev.touchstone.webhook.sending.SealedSecrets;
import dev.touchstone.webhook.sending.SigningSecret;
import dev.touchstone.webhook.sending.Targets;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The endpoints of an agency, for those who manage it. Everyone else finds no such agency. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class WebhookEndpoints {

    public static final int LONGEST_ADDRESS = Targets.LONGEST;
    public static final int LONGEST_DESCRIPTION = 120;
    static final int MOST = 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final AgencyAccess access;
    private final Endpoints endpoints;
    private final Messages messages;
    private final Tries tries;
    private final EndpointSwitch switches;
    private final SealedSecrets sealed;
    private final Targets targets;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WebhookEndpoints(
            AgencyAccess access,
            Endpoints endpoints,
            Messages messages,
            Tries tries,
            EndpointSwitch switches,
            SealedSecrets sealed,
            Targets targets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.endpoints = endpoints;
        this.messages = messages;
        this.tries = tries;
        this.switches = switches;
        this.sealed = sealed;
        this.targets = targets;
        this.events = events;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<EndpointRow> list(String agency) {
        Instant now = clock.instant();
        List<Endpoint> all =
                endpoints.findByAgencyOrderByMadeAt(access.manage(agency).id().value());
        List<Messages.Count> counts =
                messages.notArrived(all.stream().map(Endpoint::id).toList());
        return all.stream()
                .map(endpoint -> endpoint.row(
                        now,
                        count(counts, endpoint, MessageState.WAITING),
                        count(counts, endpoint, MessageState.FAILED)))
                .toList();
    }

    private static long count(List<Messages.Count> counts, Endpoint endpoint, MessageState state) {
        return counts.stream()
                .filter(one -> one.getEndpoint().equals(endpoint.id()) && one.getState() == state)
                .mapToLong(Messages.Count::getNumber)
                .sum();
    }

    /** Makes one that listens from now on. Its secret is told here and never again. */
    public ToldSecret make(String agency, NewEndpoint wanted) {
        AgencyId owner = access.manage(agency).id();
        URI address = targets.read(wanted.address())
                .orElseThrow(() -> new Refused(
                        422,
                        "address",
                        "Give an https address on the public internet, of at most " + LONGEST_ADDRESS
                                + " characters, without a name, a password or a # in it."));
        String description = wanted.description().strip();
        if (description.length() > LONGEST_DESCRIPTION || description.chars().anyMatch(Character::isISOControl)) {
            throw new Refused(
                    422,
                    "description",
                    "A description has at most " + LONGEST_DESCRIPTION + " characters, in one line.");
        }
        Set<MessageType> hears = EnumSet.copyOf(MessageType.events());
        hears.retainAll(wanted.events());
        if (hears.isEmpty()) {
            throw new Refused(422, "events", "Choose at least one event.");
        }
        if (endpoints.countByAgency(owner.value()) >= MOST) {
            throw new Refused(
                    409, "too-many-endpoints", "An agency has at most " + MOST + " endpoints. Remove one first.");
        }
        UUID id = UUID.randomUUID();
        SigningSecret secret = SigningSecret.random(RANDOM);
        Endpoint made = endpoints.save(
                new Endpoint(id, owner, address, description, hears, sealed.seal(secret, id), clock.instant()));
        switches.record(made, "webhook.made", Map.of("address", address.toString()));
        return new ToldSecret(id, secret.told());
    }

    /** With its log. What is on its way may still arrive. */
    public void remove(String agency, UUID id) {
        Endpoint endpoint = find(agency, id);
        switches.record(
                endpoint,
                "webhook.removed",
                Map.of("address", endpoint.address().toString()));
        tries.deleteOf(id);
        messages.deleteOf(id);
        endpoints.delete(endpoint);
    }

    /** Gives it a new secret; the one so far signs too for another day. */
    public ToldSecret rotate(String agency, UUID id) {
        Endpoint endpoint = find(agency, id);
        SigningSecret secret = SigningSecret.random(RANDOM);
        endpoint.rotate(sealed.seal(secret, id), clock.instant());
        switches.record(endpoint, "webhook.secret-rotated", Map.of());
        return new ToldSecret(id, secret.told());
    }

    public void switchOn(String agency, UUID id) {
        Endpoint endpoint = find(agency, id);
        if (!endpoint.listening()) {
            endpoint.switchOn(clock.instant());
            switches.record(endpoint, "webhook.switched-on", Map.of());
        }
    }

    /** What waits for it has failed, and may be sent again later. */
    public void switchOff(String agency, UUID id) {
        Endpoint endpoint = find(agency, id);
        if (endpoint.listening()) {
            switches.off(endpoint, OffBecause.SWITCHED_OFF);
        }
    }

    /**
     * Sends a message that tells of nothing.
     *
     * @return the message, to be found in the log
     */
    public UUID test(String agency, UUID id) {
        AgencyRow asking = access.manage(agency);
        Endpoint endpoint = find(agency, id);
        listens(endpoint);
        Instant now = clock.instant();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agency", asking.slug());
        Message test = messages.save(new Message(
                id, MessageType.TEST, "test:" + UUID.randomUUID(), FanOut.body(MessageType.TEST, now, data), now, now));
        events.publishEvent(new MessagesWaiting());
        return test.id();
    }

    static void listens(Endpoint endpoint) {
        if (!endpoint.listening()) {
            throw new Refused(409, "endpoint-off", "The endpoint is switched off. Switch it on first.");
        }
    }

    private Endpoint find(String agency, UUID id) {
        return endpoints
                .findByIdAndAgency(id, access.manage(agency).id().value())
                .orElseThrow(() -> new NotFound("Your agency has no such endpoint."));
    }
}
