package dev.touchstone.pay.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks why before something is taken back. What was typed stays when it is refused. */
final class ReasonForm extends Div {

    private static final int LONGEST_REASON = 2000;

    private final TextArea reason = new TextArea();

    ReasonForm(PayWords words, String send, Consumer<String> given) {
        addClassName("ts-pay-form");
        reason.setLabel(words.say("reason"));
        reason.setHelperText(words.say("waiver.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        add(reason, new Button(words.say(send), click -> given.accept(reason.getValue())));
    }

    void begin() {
        reason.focus();
    }
}
