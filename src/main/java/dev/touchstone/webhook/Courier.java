package dev.touchstone.webhook;

import dev.touchstone.base.SecondLook;
import dev.touchstone.webhook.sending.Answer;
import dev.touchstone.webhook.sending.Outcome;
import dev.touchstone.webhook.sending.RetrySchedule;
import dev.touchstone.webhook.sending.SealedSecrets;
import dev.touchstone.webhook.sending.Sender;
import dev.touchstone.webhook.sending.SigningSecret;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes messages whose time has come, sends them and settles what came back. No transaction is open while one is on its way. A node that
 * goes down with it leaves it to the next: it is due again as soon as the node would have given up long since.
 */
@Component
class Courier {

    /** Well beyond the time that a try may take. */
    static final Duration TAKEN_FOR = Duration.ofMinutes(2);

    private static final UUID NOBODY = new UUID(0, 0);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Messages messages;
    private final Tries tries;
    private final Endpoints endpoints;
    private final EndpointSwitch switches;
    private final SealedSecrets sealed;
    private final Sender sender;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Courier(
            Messages messages,
            Tries tries,
            Endpoints endpoints,
            EndpointSwitch switches,
            SealedSecrets sealed,
            Sender sender,
            Clock clock,
            TransactionTemplate transaction) {
        this.messages = messages;
        this.tries = tries;
        this.endpoints = endpoints;
        this.switches = switches;
        this.sealed = sealed;
        this.sender = sender;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** @param busy endpoints that get no more for now */
    List<Messages.Due> due(Collection<UUID> busy, int most) {
        return messages.due(clock.instant(), busy.isEmpty() ? Set.of(NOBODY) : busy, Limit.of(most));
    }

    /** Takes a message; empty when another was faster, or it is not to be sent after all. */
    Optional<Parcel> take(UUID id) {
        try {
            Optional<Parcel> parcel = transaction.execute(status -> {
                Instant now = clock.instant();
                UUID taking = UUID.randomUUID();
                return messages.take(id, taking, now, now.plus(TAKEN_FOR)) == 0
                        ? Optional.empty()
                        : packed(messages.findById(id).orElseThrow(), taking, now);
            });
            return parcel;
        } catch (ConcurrencyFailureException beaten) {
            return Optional.empty();
        }
    }

    private Optional<Parcel> packed(Message message, UUID taking, Instant now) {
        Endpoint endpoint = endpoints.findById(message.endpoint()).orElseThrow();
        if (!endpoint.listening() || message.step() > RetrySchedule.tries()) {
            message.fail();
            return Optional.empty();
        }
        Try sent = tries.save(new Try(message.id(), message.tries(), now));
        List<SigningSecret> secrets = endpoint.secrets(now).stream()
                .flatMap(one -> sealed.open(one, endpoint.id()).stream())
                .toList();
        return Optional.of(new Parcel(
                message.id(),
                endpoint.id(),
                taking,
                sent.id(),
                message.step(),
                endpoint.address(),
                secrets,
                message.body()));
    }

    /** Sends what was taken, and settles it. */
    void carry(Parcel parcel) {
        Answer answer = parcel.secrets().isEmpty() ? Answer.none(Outcome.NO_SECRET, Duration.ZERO) : send(parcel);
        SecondLook.at(() -> transaction.execute(status -> {
            settle(parcel, answer);
            return true;
        }));
    }

    private Answer send(Parcel parcel) {
        String id = parcel.message().toString();
        Instant now = clock.instant();
        return sender.post(
                parcel.to(),
                Map.of(
                        "content-type",
                        "application/json",
                        "user-agent",
                        "Touchstone-Webhooks/1",
                        "webhook-id",
                        id,
                        "webhook-timestamp",
                        String.valueOf(now.getEpochSecond()),
                        "webhook-signature",
                        SigningSecret.signatures(parcel.secrets(), id, now, parcel.body())),
                parcel.body());
    }

    private void settle(Parcel parcel, Answer answer) {
        Instant now = clock.instant();
        tries.findById(parcel.sent()).ifPresent(sent -> sent.ended(answer));
        Optional<Message> ours =
                messages.findById(parcel.message()).filter(message -> message.isTakenBy(parcel.taking()));
        if (ours.isEmpty()) {
            return; // The endpoint is gone, or another has taken over.
        }
        switch (answer.outcome()) {
            case ARRIVED -> ours.get().arrived();
            case GONE -> {
                ours.get().fail();
                switches.gone(parcel.endpoint());
            }
            default ->
                RetrySchedule.after(parcel.step(), answer.leaveAlone(), RANDOM)
                        .ifPresentOrElse(wait -> ours.get().tryAgain(now.plus(wait)), ours.get()::fail);
        }
    }

    /** Delivers what is due, one after the other, until nothing is. @return how many were sent */
    int deliverAllDue() {
        int sent = 0;
        for (List<Messages.Due> due = due(Set.of(), 20); !due.isEmpty(); due = due(Set.of(), 20)) {
            for (Messages.Due one : due) {
                Optional<Parcel> parcel = take(one.getId());
                parcel.ifPresent(this::carry);
                sent += parcel.isPresent() ? 1 : 0;
            }
        }
        return sent;
    }
}
