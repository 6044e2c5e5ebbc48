package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.webhook.EndpointRow;

/** One endpoint, and what can be done with it. Removing it asks once more. */
class EndpointCard extends ListItem {

    /** What somebody wants to be done with an endpoint. */
    interface Deeds {
        void test(EndpointRow endpoint);

        void rotate(EndpointRow endpoint);

        void turn(EndpointRow endpoint, boolean on);

        void remove(EndpointRow endpoint);
    }

    private final EndpointRow endpoint;
    private final WebhookWords words;
    private final Deeds deeds;
    private final Anchor toLog;
    private final Div actions = new Div();

    EndpointCard(EndpointRow endpoint, String log, WebhookWords words, Deeds deeds) {
        this.endpoint = endpoint;
        this.words = words;
        this.deeds = deeds;
        addClassNames("webhook-panel", "webhook-endpoint");
        H2 address = new H2(endpoint.address());
        address.addClassName("webhook-address");
        add(address);
        if (!endpoint.description().isEmpty()) {
            add(new Paragraph(endpoint.description()));
        }
        Paragraph events = new Paragraph(words.types(endpoint.events()));
        events.addClassNames("ts-muted", "ts-small");
        add(words.status(endpoint), events);
        endpoint.olderSecretUntil().ifPresent(until -> add(small(words.say("older", words.moment(until)))));
        if (endpoint.waiting() > 0) {
            add(small(words.say("waiting", endpoint.waiting())));
        }
        if (endpoint.failed() > 0) {
            add(small(words.say("failed", endpoint.failed())));
        }
        toLog = new Anchor(log, words.say("log"));
        toLog.getElement().setAttribute("aria-label", words.say("log.of", endpoint.address()));
        toLog.addClassName("webhook-log-link");
        actions.addClassName("webhook-actions");
        add(actions);
        offer();
    }

    private void offer() {
        actions.removeAll();
        if (endpoint.listening()) {
            actions.add(button("test", () -> deeds.test(endpoint)));
        }
        actions.add(
                button("rotate", () -> deeds.rotate(endpoint)),
                button(
                        endpoint.listening() ? "turn.off" : "turn.on",
                        () -> deeds.turn(endpoint, !endpoint.listening())),
                button("remove", this::ask),
                toLog);
    }

    private void ask() {
        actions.removeAll();
        Button yes = button("remove.yes", () -> deeds.remove(endpoint));
        actions.add(new Span(words.say("remove.sure")), yes, button("remove.no", this::offer));
        yes.focus();
    }

    private Button button(String key, Runnable deed) {
        Button button = new Button(words.say(key), click -> deed.run());
        button.setAriaLabel(words.say(key) + ": " + endpoint.address());
        return button;
    }

    private static Paragraph small(String text) {
        Paragraph small = new Paragraph(text);
        small.addClassName("ts-small");
        return small;
    }
}
