package dev.touchstone.webhook.web;

import dev.touchstone.base.web.ToldOnce;
import dev.touchstone.webhook.EndpointRow;
import dev.touchstone.webhook.NewEndpoint;
import dev.touchstone.webhook.ToldSecret;
import dev.touchstone.webhook.WebhookEndpoints;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The endpoints of an agency, for programs of those who manage it. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/webhooks")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Webhook")
class WebhookController {

    private final WebhookEndpoints endpoints;

    WebhookController(WebhookEndpoints endpoints) {
        this.endpoints = endpoints;
    }

    /**
     * What an endpoint is to be.
     *
     * @param url an https address on the public internet
     * @param events {@code certified}, {@code expiring}, {@code tier.changed}; without any, all of them
     */
    record EndpointWanted(
            @Nullable String url,
            @Nullable String description,
            @Nullable Set<String> events) {}

    /** An endpoint with its secret, which is told only now. */
    record EndpointMade(EndpointBody endpoint, String secret) {}

    /** A message that was written, to be found among the deliveries. */
    record MessageWritten(UUID id) {}

    @GetMapping
    @Operation(summary = "List the endpoints", description = "The oldest first, 20 at most. Never shows their secrets.")
    List<EndpointBody> list(@PathVariable String agency) {
        return endpoints.list(agency).stream().map(EndpointBody::of).toList();
    }

    @PostMapping
    @ToldOnce
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add an endpoint",
            description =
                    "It is told of what happens from now on. Its secret stands in the answer, and nowhere after that.")
    EndpointMade make(@PathVariable String agency, @RequestBody EndpointWanted wanted) {
        ToldSecret told = endpoints.make(
                agency,
                new NewEndpoint(
                        Optional.ofNullable(wanted.url()).orElse(""),
                        Optional.ofNullable(wanted.description()).orElse(""),
                        Optional.ofNullable(wanted.events()).orElseGet(ApiWords::events).stream()
                                .map(ApiWords::event)
                                .collect(Collectors.toSet())));
        return made(agency, told);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove an endpoint", description = "With its log.")
    void remove(@PathVariable String agency, @PathVariable UUID id) {
        endpoints.remove(agency, id);
    }

    @PostMapping("/{id}/secret")
    @ToldOnce
    @Operation(
            summary = "Give an endpoint a new secret",
            description = "For 24 hours messages are signed with the one before, too.")
    EndpointMade rotate(@PathVariable String agency, @PathVariable UUID id) {
        return made(agency, endpoints.rotate(agency, id));
    }

    @PostMapping("/{id}/on")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch an endpoint on", description = "It is told of what happens from now on.")
    void on(@PathVariable String agency, @PathVariable UUID id) {
        endpoints.switchOn(agency, id);
    }

    @PostMapping("/{id}/off")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Switch an endpoint off", description = "What waits for it has failed, and can be replayed.")
    void off(@PathVariable String agency, @PathVariable UUID id) {
        endpoints.switchOff(agency, id);
    }

    @PostMapping("/{id}/test")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Send a test", description = "A message of the type test, which tells of nothing.")
    MessageWritten test(@PathVariable String agency, @PathVariable UUID id) {
        return new MessageWritten(endpoints.test(agency, id));
    }

    private EndpointMade made(String agency, ToldSecret told) {
        EndpointRow row = endpoints.list(agency).stream()
                .filter(endpoint -> endpoint.id().equals(told.endpoint()))
                .findFirst()
                .orElseThrow();
        return new EndpointMade(EndpointBody.of(row), told.secret());
    }
}
