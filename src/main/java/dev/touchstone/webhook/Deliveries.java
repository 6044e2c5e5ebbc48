package dev.touchstone.webhook;

import dev.touchstone.agency.AgencyAccess;
import dev.touchstone.base.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of an endpoint, and what is sent again from it; for those who manage the agency. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Deliveries {

    /** After every moment there is, and every message of it. */
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    private final AgencyAccess access;
    private final Endpoints endpoints;
    private final Messages messages;
    private final Tries tries;
    private final EndpointSwitch switches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deliveries(
            AgencyAccess access,
            Endpoints endpoints,
            Messages messages,
            Tries tries,
            EndpointSwitch switches,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.endpoints = endpoints;
        this.messages = messages;
        this.tries = tries;
        this.switches = switches;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The latest first, each with its tries.
     *
     * @param after the message after which to begin
     */
    @Transactional(readOnly = true)
    public List<DeliveryRow> page(String agency, UUID endpoint, DeliveryFilter filter, Optional<UUID> after, int most) {
        find(agency, endpoint);
        Optional<Message> last = after.map(id -> message(endpoint, id));
        List<Message> page = messages.page(
                endpoint,
                filter.state().map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MessageState.class)),
                filter.type().map(EnumSet::of).orElseGet(() -> EnumSet.allOf(MessageType.class)),
                last.map(Message::writtenAt).orElse(END),
                last.map(Message::id).orElse(LAST),
                Limit.of(most));
        Map<UUID, List<TryRow>> sent =
                tries
                        .findByMessageInOrderByNumber(
                                page.stream().map(Message::id).toList())
                        .stream()
                        .collect(
                                Collectors.groupingBy(Try::message, Collectors.mapping(Try::row, Collectors.toList())));
        return page.stream()
                .map(message -> message.row(sent.getOrDefault(message.id(), List.of())))
                .toList();
    }

    /** Sends a message again, under the id it had, with the whole schedule before it. */
    public void replay(String agency, UUID endpoint, UUID message) {
        Endpoint to = find(agency, endpoint);
        WebhookEndpoints.listens(to);
        message(endpoint, message).replay(clock.instant());
        switches.record(to, "webhook.replayed", Map.of("message", message.toString()));
        events.publishEvent(new MessagesWaiting());
    }

    /**
     * Sends again whatever was written then or later and did not arrive.
     *
     * @return how many messages
     */
    public int replayFailed(String agency, UUID endpoint, Instant since) {
        Endpoint to = find(agency, endpoint);
        WebhookEndpoints.listens(to);
        switches.record(to, "webhook.replayed", Map.of("since", since.toString()));
        int replayed = messages.replayFailed(endpoint, since, clock.instant());
        events.publishEvent(new MessagesWaiting());
        return replayed;
    }

    private Endpoint find(String agency, UUID id) {
        return endpoints
                .findByIdAndAgency(id, access.manage(agency).id().value())
                .orElseThrow(() -> new NotFound("Your agency has no such endpoint."));
    }

    private Message message(UUID endpoint, UUID id) {
        return messages.findByIdAndEndpoint(id, endpoint)
                .orElseThrow(() -> new NotFound("There is no such message to this endpoint."));
    }
}
