package dev.touchstone.webhook;

import dev.touchstone.agency.Agencies;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberRow;
import dev.touchstone.agency.MemberState;
import dev.touchstone.agency.Members;
import dev.touchstone.base.AgencyId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one message to each endpoint that is to hear of a fact: of the agencies where the person is an active member, and was when it
 * happened. Writing them again writes nothing.
 */
@Component
class FanOut {

    private static final Logger LOG = LoggerFactory.getLogger(FanOut.class);

    private final Members members;
    private final Agencies agencies;
    private final Endpoints endpoints;
    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    FanOut(
            Members members,
            Agencies agencies,
            Endpoints endpoints,
            Messages messages,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.members = members;
        this.agencies = agencies;
        this.endpoints = endpoints;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // After a commit the old transaction is still about, and takes nothing more.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Tells of what has just been committed. Its failure undoes nothing; the round by the clock finds what is missing. */
    void afterCommit(Supplier<Optional<Fact>> fact) {
        try {
            transaction.execute(status -> fact.get()).ifPresent(this::tell);
        } catch (RuntimeException failed) {
            LOG.error("Agencies could not be told of something; the next round tries again", failed);
        }
    }

    void tell(Fact fact) {
        for (AgencyId agency : fact.agency().map(List::of).orElseGet(() -> members.of(fact.person()))) {
            if (endpoints.findByAgencyAndListeningTrue(agency.value()).stream()
                    .anyMatch(endpoint -> endpoint.hears(fact.type(), fact.at()))) {
                members.of(agency, fact.person())
                        .filter(member -> belonged(member, fact))
                        .ifPresent(member -> write(agency, member, fact));
            }
        }
    }

    /** Some facts are known to the second only. */
    private static boolean belonged(MemberRow member, Fact fact) {
        return member.state() == MemberState.ACTIVE
                && !fact.at().isBefore(member.since().truncatedTo(ChronoUnit.SECONDS));
    }

    private void write(AgencyId id, MemberRow member, Fact fact) {
        AgencyRow agency = agencies.find(id).orElseThrow();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("agency", agency.slug());
        data.put("member", member.id().value().toString());
        data.putAll(fact.data());
        String body = body(fact.type(), fact.at(), data);
        endpoints.findByAgencyAndListeningTrue(id.value()).stream()
                .filter(endpoint -> endpoint.hears(fact.type(), fact.at()))
                .forEach(endpoint ->
                        once(new Message(endpoint.id(), fact.type(), fact.key(), body, fact.at(), clock.instant())));
    }

    /** @param data in the order in which the message says it */
    static String body(MessageType type, Instant at, Map<String, Object> data) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", type.word());
        body.put("timestamp", at.truncatedTo(ChronoUnit.MILLIS).toString());
        body.put("data", data);
        return JsonMapper.shared().writeValueAsString(body);
    }

    private void once(Message message) {
        try {
            transaction.executeWithoutResult(status -> {
                if (!messages.existsByEndpointAndFact(message.endpoint(), message.fact())) {
                    messages.saveAndFlush(message);
                    events.publishEvent(new MessagesWaiting());
                }
            });
        } catch (DataIntegrityViolationException writtenMeanwhile) {
            LOG.debug("Another was faster with message {}", message.fact());
        }
    }
}
