package dev.touchstone.webhook;

import java.util.Optional;

/** Which messages of the log; empty for all. */
public record DeliveryFilter(Optional<MessageState> state, Optional<MessageType> type) {

    public static final DeliveryFilter ALL = new DeliveryFilter(Optional.empty(), Optional.empty());
}
