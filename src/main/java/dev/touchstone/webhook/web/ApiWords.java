package dev.touchstone.webhook.web;

import dev.touchstone.base.Refused;
import dev.touchstone.webhook.MessageState;
import dev.touchstone.webhook.MessageType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of the API for what has a fixed set of values: in lower case, with dashes. */
final class ApiWords {

    private ApiWords() {}

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws Refused for another word */
    static Optional<MessageState> state(Optional<String> asked) {
        return asked.map(word -> Arrays.stream(MessageState.values())
                .filter(state -> word(state).equals(word))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        400,
                        "state",
                        "A state is one of "
                                + Arrays.stream(MessageState.values())
                                        .map(ApiWords::word)
                                        .collect(Collectors.joining(", "))
                                + ".")));
    }

    /** All that an endpoint may choose. */
    static Set<String> events() {
        return MessageType.events().stream().map(MessageType::word).collect(Collectors.toSet());
    }

    /** @throws Refused for another word */
    static Optional<MessageType> event(Optional<String> asked) {
        return asked.map(ApiWords::event);
    }

    /** @throws Refused for another word */
    static MessageType event(String word) {
        return MessageType.of(word)
                .orElseThrow(() -> new Refused(
                        422,
                        "events",
                        "An event is one of "
                                + Arrays.stream(MessageType.values())
                                        .map(MessageType::word)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }
}
