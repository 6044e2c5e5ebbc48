package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Words;
import dev.touchstone.webhook.EndpointRow;
import dev.touchstone.webhook.MessageState;
import dev.touchstone.webhook.MessageType;
import dev.touchstone.webhook.sending.Outcome;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** How endpoints and messages are told to whoever reads the page. */
record WebhookWords(Words words, ZoneId zone) {

    static WebhookWords here(ZoneId zone) {
        return new WebhookWords(Words.here(), zone);
    }

    String say(String key, Object... parameters) {
        return words.say("webhook." + key, parameters);
    }

    /** To the second: a log is read for that. */
    String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                .withLocale(words.locale())
                .withZone(zone)
                .format(moment);
    }

    String type(MessageType type) {
        return say("event." + type.name());
    }

    String types(Collection<MessageType> types) {
        return types.stream().map(this::type).collect(Collectors.joining(" · "));
    }

    String outcome(Outcome outcome) {
        return say("outcome." + outcome.name());
    }

    String refusal(Refused refused) {
        return say("refused." + refused.code());
    }

    /** Whether an endpoint listens, since when, and why not. */
    Paragraph status(EndpointRow endpoint) {
        String text = endpoint.listening()
                ? say("on", moment(endpoint.since()))
                : say("off." + endpoint.offBecause().map(Enum::name).orElse("SWITCHED_OFF"), moment(endpoint.since()));
        return line(
                endpoint.listening() ? Icon.CHECK : Icon.WARNING, endpoint.listening() ? "arrived" : "failed", text);
    }

    /** How far a message has come. */
    Paragraph status(MessageState state, String text) {
        Icon icon = switch (state) {
            case WAITING -> Icon.CLOCK;
            case ARRIVED -> Icon.CHECK;
            case FAILED -> Icon.CROSS;
        };
        return line(icon, state.name().toLowerCase(Locale.ROOT), text);
    }

    private static Paragraph line(Icon icon, String kind, String text) {
        Paragraph line = new Paragraph(icon.create(), new Span(text));
        line.addClassNames("webhook-status", "is-" + kind);
        return line;
    }
}
