package dev.touchstone.webhook.web;

import dev.touchstone.base.Refused;
import dev.touchstone.base.web.Page;
import dev.touchstone.base.web.Paging;
import dev.touchstone.webhook.Deliveries;
import dev.touchstone.webhook.DeliveryFilter;
import dev.touchstone.webhook.DeliveryRow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The log of an endpoint, and what is sent again from it. */
@RestController
@RequestMapping("/api/v1/agencies/{agency}/webhooks/{id}/deliveries")
@PreAuthorize("isAuthenticated()")
@Tag(name = "Webhook")
class DeliveryController {

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Which messages to send again: those written then or later that did not arrive. */
    record ReplayWanted(@Nullable Instant since) {}

    /** How many messages are sent again. */
    record Replayed(int messages) {}

    @GetMapping
    @Operation(
            summary = "Read the log of an endpoint",
            description = "The messages of the last 30 days, the latest first, each with every try.")
    Page<DeliveryBody> log(
            @PathVariable String agency,
            @PathVariable UUID id,
            @Parameter(description = "waiting, arrived or failed") @RequestParam(required = false) @Nullable
                    String state,
            @Parameter(description = "certified, expiring, tier.changed or test")
                    @RequestParam(required = false)
                    @Nullable
                    String event,
            @ParameterObject Paging paging) {
        DeliveryFilter filter = new DeliveryFilter(
                ApiWords.state(Optional.ofNullable(state)), ApiWords.event(Optional.ofNullable(event)));
        List<DeliveryRow> rows = deliveries.page(agency, id, filter, paging.afterId(), paging.toRead());
        return paging.page(rows, row -> row.id().toString()).map(DeliveryBody::of);
    }

    @PostMapping("/{message}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send a message again",
            description = "Under the same webhook-id, with the same bytes and a new timestamp and signature.")
    void replay(@PathVariable String agency, @PathVariable UUID id, @PathVariable UUID message) {
        deliveries.replay(agency, id, message);
    }

    @PostMapping("/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Send again what did not arrive",
            description = "Every failed message that was written at that moment or later.")
    Replayed replayFailed(@PathVariable String agency, @PathVariable UUID id, @RequestBody ReplayWanted wanted) {
        Instant since = wanted.since();
        if (since == null) {
            throw new Refused(422, "since", "Say since when, such as 2026-03-01T12:00:00Z.");
        }
        return new Replayed(deliveries.replayFailed(agency, id, since));
    }
}
