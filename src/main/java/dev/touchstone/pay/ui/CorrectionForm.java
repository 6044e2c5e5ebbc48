package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;

/** Adds time to an entry or takes it back. The request has its identity from when the form opens, so a double click makes one. */
final class CorrectionForm extends Div {

    private static final int LONGEST_REASON = 2000;

    private final UUID request = UUID.randomUUID();
    private final RadioButtonGroup<Direction> direction = new RadioButtonGroup<>();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField seconds = new IntegerField();
    private final TextArea reason = new TextArea();
    private Runnable closed = () -> {};

    private enum Direction {
        ADD,
        TAKE_BACK
    }

    /** Carries the correction out, or says why not. */
    interface Corrector {
        void correct(UUID request, long seconds, String reason);
    }

    /** @param name who reads the reason @param worked how long the entry is */
    CorrectionForm(PayWords words, String name, long worked, Corrector corrector) {
        addClassName("ts-pay-form");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.say("correct.title"));
        direction.setLabel(words.say("correct.direction"));
        direction.setItems(Direction.values());
        direction.setItemLabelGenerator(one -> words.say("correct.direction." + one.name()));
        direction.setValue(Direction.ADD);
        minutes.setLabel(words.say("correct.minutes"));
        minutes.setMin(0);
        minutes.setValue(0);
        seconds.setLabel(words.say("correct.seconds"));
        seconds.setMin(0);
        seconds.setMax(59);
        seconds.setValue(0);
        Div time = new Div(minutes, seconds);
        time.addClassName("ts-pay-form-time");
        reason.setLabel(words.say("reason"));
        reason.setHelperText(words.say("correct.reason.help", name));
        reason.setMaxLength(LONGEST_REASON);
        Button send =
                new Button(words.say("correct.send"), click -> corrector.correct(request, total(), reason.getValue()));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(words.say("cancel"), click -> close());
        Div buttons = new Div(send, cancel);
        buttons.addClassName("ts-pay-form-buttons");
        Paragraph what = new Paragraph(words.say("correct.what", words.words().time(worked)));
        what.addClassNames("ts-muted", "ts-small");
        add(what, direction, time, reason, buttons);
    }

    void onClose(Runnable then) {
        closed = then;
    }

    void begin() {
        direction.getElement().callJsFunction("focus");
    }

    void close() {
        removeFromParent();
        closed.run();
    }

    private long total() {
        long whole = Optional.ofNullable(minutes.getValue()).orElse(0) * 60L
                + Optional.ofNullable(seconds.getValue()).orElse(0);
        return direction.getValue() == Direction.TAKE_BACK ? -whole : whole;
    }
}
