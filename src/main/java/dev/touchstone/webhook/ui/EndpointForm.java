package dev.touchstone.webhook.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.webhook.MessageType;
import dev.touchstone.webhook.NewEndpoint;
import dev.touchstone.webhook.WebhookEndpoints;

/** Adds an endpoint. What was typed stays when it is refused. */
class EndpointForm extends Section {

    /** Makes an endpoint of what was typed. */
    interface Maker {
        void make(NewEndpoint wanted);
    }

    private final WebhookWords words;
    private final TextField address = new TextField();
    private final TextField description = new TextField();
    private final CheckboxGroup<MessageType> events = new CheckboxGroup<>();
    private final LiveMessage message = new LiveMessage();

    EndpointForm(WebhookWords words, Maker maker) {
        this.words = words;
        addClassName("webhook-panel");
        address.setLabel(words.say("address"));
        address.setHelperText(words.say("address.help"));
        address.setMaxLength(WebhookEndpoints.LONGEST_ADDRESS);
        address.getElement().setAttribute("inputmode", "url");
        description.setLabel(words.say("description"));
        description.setHelperText(words.say("description.help"));
        description.setMaxLength(WebhookEndpoints.LONGEST_DESCRIPTION);
        events.setLabel(words.say("events"));
        events.setItems(MessageType.events());
        events.setItemLabelGenerator(type -> words.say("event.long." + type.name()));
        Button add = new Button(words.say("add"), click -> send(maker));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        clear();
        add(
                new H2(words.say("add.title")),
                new Paragraph(words.say("add.what")),
                address,
                description,
                events,
                add,
                message);
    }

    private void send(Maker maker) {
        message.clear();
        address.setInvalid(false);
        description.setInvalid(false);
        events.setInvalid(false);
        try {
            maker.make(new NewEndpoint(address.getValue(), description.getValue(), events.getValue()));
            clear();
        } catch (Refused refused) {
            switch (refused.code()) {
                case "address" -> mark(address, refused);
                case "description" -> mark(description, refused);
                case "events" -> {
                    events.setErrorMessage(words.refusal(refused));
                    events.setInvalid(true);
                }
                default -> message.warn(words.refusal(refused));
            }
        }
    }

    private <F extends HasValidation & Focusable<?>> void mark(F field, Refused refused) {
        field.setErrorMessage(words.refusal(refused));
        field.setInvalid(true);
        field.focus();
    }

    private void clear() {
        address.clear();
        description.clear();
        events.setValue(MessageType.events());
    }
}
