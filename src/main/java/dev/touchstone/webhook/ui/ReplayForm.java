package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import dev.touchstone.base.OwnCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Asks for everything that did not arrive since a moment, to be sent again. */
class ReplayForm extends Div {

    ReplayForm(WebhookWords words, Consumer<Instant> replay) {
        addClassNames("webhook-filters", "webhook-replay");
        DateTimePicker since = new DateTimePicker(words.say("replay.since"));
        since.setHelperText(words.say("replay.since.help", OwnCalendar.place(words.zone())));
        since.setStep(Duration.ofMinutes(15));
        since.setLocale(words.words().locale());
        since.setDatePlaceholder("");
        since.setTimePlaceholder("");
        since.setDateAriaLabel(words.say("replay.since.date"));
        since.setTimeAriaLabel(words.say("replay.since.time"));
        Button send = new Button(words.say("replay.all"), click -> {
            since.setErrorMessage(words.say("replay.since.missing"));
            since.setInvalid(since.isEmpty());
            since.getOptionalValue()
                    .ifPresent(
                            moment -> replay.accept(moment.atZone(words.zone()).toInstant()));
        });
        add(since, send);
    }
}
