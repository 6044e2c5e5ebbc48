package dev.touchstone.webhook.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.touchstone.webhook.DeliveryFilter;
import dev.touchstone.webhook.MessageState;
import dev.touchstone.webhook.MessageType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What of the log is shown, as it stands in the address, so that it can be kept and passed on.
 *
 * @param after the message after which to begin
 */
record LogFilter(DeliveryFilter which, Optional<UUID> after) {

    private static final String STATE = "state";
    private static final String EVENT = "event";
    private static final String AFTER = "after";

    /** What the address does not say, or says wrongly, is everything. */
    static LogFilter of(QueryParameters query) {
        return new LogFilter(
                new DeliveryFilter(
                        query.getSingleParameter(STATE).flatMap(LogFilter::state),
                        query.getSingleParameter(EVENT).flatMap(MessageType::of)),
                query.getSingleParameter(AFTER).flatMap(LogFilter::id));
    }

    QueryParameters query() {
        Map<String, String> words = new LinkedHashMap<>();
        which.state().ifPresent(state -> words.put(STATE, word(state)));
        which.type().ifPresent(type -> words.put(EVENT, type.word()));
        after.ifPresent(id -> words.put(AFTER, id.toString()));
        return QueryParameters.simple(words);
    }

    LogFilter after(UUID message) {
        return new LogFilter(which, Optional.of(message));
    }

    private static Optional<MessageState> state(String word) {
        return Arrays.stream(MessageState.values())
                .filter(state -> word(state).equals(word))
                .findFirst();
    }

    private static String word(MessageState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The id in text; empty for what is none. */
    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
