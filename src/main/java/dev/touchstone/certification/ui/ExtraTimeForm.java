package dev.touchstone.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import dev.touchstone.account.AccountsByAddress;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.certification.Allowances;
import java.text.NumberFormat;
import java.util.Optional;

/** More time in exams for the owner of an address; no reason is asked and none is kept. */
class ExtraTimeForm extends Section {

    private static final double USUAL = 1;

    private final Allowances allowances;
    private final AccountsByAddress accounts;
    private final ExamWords words;
    private final EmailField email = new EmailField();
    private final Select<Double> factor = new Select<>();
    private final LiveMessage message = new LiveMessage();

    ExtraTimeForm(Allowances allowances, AccountsByAddress accounts, ExamWords words) {
        this.allowances = allowances;
        this.accounts = accounts;
        this.words = words;
        addClassName("ts-extra-time");
        email.setLabel(words.say("extra-time.email"));
        factor.setLabel(words.say("extra-time.factor"));
        factor.setItems(1.25, 1.5, 1.75, 2.0, USUAL);
        factor.setItemLabelGenerator(this::told);
        factor.setValue(1.25);
        Div fields = new Div(email, factor, new Button(words.say("extra-time.go"), click -> give()));
        fields.addClassName("ts-extra-time-fields");
        add(new H2(words.say("extra-time.title")), new Paragraph(words.say("extra-time.text")), fields, message);
    }

    private void give() {
        Optional<PersonId> person = accounts.find(email.getValue());
        email.setInvalid(person.isEmpty());
        email.setErrorMessage(words.say("extra-time.unknown"));
        if (person.isEmpty()) {
            message.clear();
            email.focus();
            return;
        }
        double chosen = factor.getValue();
        if (chosen == USUAL) {
            allowances.withdraw(person.get());
        } else {
            allowances.grant(person.get(), chosen);
        }
        message.tell(words.say("extra-time.done", told(chosen)));
        message.focus();
    }

    private String told(double factor) {
        return factor == USUAL
                ? words.say("extra-time.usual")
                : words.say(
                        "extra-time.times",
                        NumberFormat.getNumberInstance(words.words().locale()).format(factor));
    }
}
