package dev.touchstone.webhook;

import dev.touchstone.audit.Audit;
import dev.touchstone.audit.Subject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Switches endpoints off, for whatever reason: what was to be sent there has failed, and may be asked for again later. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndpointSwitch {

    private final Endpoints endpoints;
    private final Messages messages;
    private final WebhookLetters letters;
    private final Audit audit;
    private final Clock clock;

    EndpointSwitch(Endpoints endpoints, Messages messages, WebhookLetters letters, Audit audit, Clock clock) {
        this.endpoints = endpoints;
        this.messages = messages;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The receiver wants no more; those who manage the agency hear of it. */
    public void gone(UUID id) {
        endpoints.findById(id).filter(Endpoint::listening).ifPresent(endpoint -> {
            off(endpoint, OffBecause.GONE);
            letters.gone(endpoint);
        });
    }

    public void off(Endpoint endpoint, OffBecause because) {
        endpoint.switchOff(because, clock.instant());
        record(endpoint, "webhook.switched-off", Map.of("because", because.name()));
        messages.failAllOf(endpoint.id());
    }

    public void record(Endpoint endpoint, String deed, Map<String, ?> payload) {
        audit.record(deed, new Subject("webhook", Optional.of(endpoint.id()), Optional.empty()), payload);
    }
}
