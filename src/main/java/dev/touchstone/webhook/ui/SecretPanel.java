package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.base.ui.LiveMessage;

/** Shows a secret, once: with the next look at the page it is gone. */
class SecretPanel extends Div {

    private final LiveMessage message = new LiveMessage();

    SecretPanel(String secret, String what, WebhookWords words) {
        addClassNames("webhook-panel", "webhook-secret");
        TextField field = new TextField(words.say("secret"));
        field.setValue(secret);
        field.setReadOnly(true);
        field.setAutoselect(true);
        Button copy = new Button(
                words.say("secret.copy"),
                // Where the browser lets no page copy, the text is marked, to be copied by hand.
                click -> field.getElement()
                        .executeJs("""
                                this.inputElement.select();
                                return navigator.clipboard
                                    ? navigator.clipboard.writeText($0).then(() => true, () => false)
                                    : false;""", secret)
                        .then(
                                Boolean.class,
                                copied -> message.tell(words.say(copied ? "secret.copied" : "secret.marked"))));
        Div line = new Div(field, copy);
        line.addClassName("webhook-line");
        add(new Paragraph(what), line, message);
    }
}
