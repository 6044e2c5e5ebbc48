package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Table;
import dev.touchstone.webhook.DeliveryRow;
import dev.touchstone.webhook.MessageState;
import dev.touchstone.webhook.TryRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One message of the log; opened, what was sent and what came back each time. */
class DeliveryEntry extends ListItem {

    private final WebhookWords words;

    DeliveryEntry(DeliveryRow message, boolean mayReplay, WebhookWords words, Consumer<DeliveryRow> replay) {
        this.words = words;
        addClassName("webhook-delivery");
        Span what = new Span(words.type(message.type()));
        what.addClassName("webhook-what");
        Span when = new Span(words.moment(message.writtenAt()));
        when.addClassNames("ts-muted", "ts-small");
        Div summary = new Div(what, words.status(message.state(), state(message)), when);
        summary.addClassName("webhook-summary");
        Details details = new Details(summary, inside(message));
        details.addClassName("webhook-details");
        add(details);
        if (mayReplay && message.state() != MessageState.WAITING) {
            Button again = new Button(words.say("replay"), click -> replay.accept(message));
            again.setAriaLabel(words.say("replay.of", words.type(message.type()), words.moment(message.writtenAt())));
            add(again);
        }
    }

    private String state(DeliveryRow message) {
        return switch (message.state()) {
            case ARRIVED -> words.say("state.ARRIVED");
            case FAILED -> words.say("state.FAILED.after", message.tries().size());
            case WAITING ->
                message.tries().isEmpty()
                        ? words.say("state.WAITING")
                        : words.say(
                                "state.WAITING.next",
                                message.next().map(words::moment).orElse(""));
        };
    }

    private Div inside(DeliveryRow message) {
        Paragraph id = new Paragraph(words.say("id", message.id().toString()));
        id.addClassNames("ts-small", "ts-muted");
        Pre body = new Pre(message.body());
        body.addClassName("webhook-body");
        body.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        body.getElement().setAttribute("aria-label", words.say("body"));
        Div inside = new Div(id, body);
        inside.addClassName("webhook-inside");
        if (message.tries().isEmpty()) {
            inside.add(new Paragraph(words.say("tries.none")));
        } else {
            inside.add(tries(message.tries()));
        }
        return inside;
    }

    private Table tries(List<TryRow> tries) {
        Table table = new Table(
                words.say("tries"),
                List.of(
                        words.say("tries.at"),
                        words.say("tries.outcome"),
                        words.say("tries.took"),
                        words.say("tries.answer")));
        tries.forEach(one -> table.addRow(
                words.moment(one.begunAt()),
                outcome(one.outcome(), one.status()),
                words.say("millis", one.millis()),
                one.answer()));
        return table;
    }

    private String outcome(dev.touchstone.webhook.sending.Outcome outcome, Optional<Integer> status) {
        return status.map(code -> words.say("outcome.status", words.outcome(outcome), String.valueOf(code)))
                .orElseGet(() -> words.outcome(outcome));
    }
}
