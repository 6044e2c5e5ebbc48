package dev.touchstone.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.credential.CredentialDecisions;
import dev.touchstone.credential.Outcome;
import dev.touchstone.credential.WarningWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The forms of those who decide, each with the reason that its holder will read. What was typed stays when it is refused. */
record CaseForms(CredentialWords words) {

    /** What a warning needs. */
    interface Warner {
        void warn(String reason, List<String> points, int days);
    }

    interface Decider {
        void decide(Outcome outcome, String reason);
    }

    Section warn(Warner warner) {
        TextArea reason = reason();
        TextArea points = new TextArea(words.say("credential.case.points"));
        points.setHelperText(
                words.say("credential.case.points.help", WarningWords.MOST_POINTS, WarningWords.LONGEST_POINT));
        points.addClassName("ts-credential-words");
        IntegerField days = new IntegerField(words.say("credential.case.days"));
        days.setHelperText(words.say("credential.case.days.help"));
        days.setMin(7);
        days.setMax(90);
        days.setStepButtonsVisible(true);
        days.setValue(CredentialDecisions.USUAL_WINDOW);
        Button send = new Button(
                words.say("credential.case.warn"),
                click -> warner.warn(
                        reason.getValue(),
                        points.getValue().lines().toList(),
                        Optional.ofNullable(days.getValue()).orElse(0)));
        return form("credential.case.warn.title", "credential.case.warn.what", reason, points, days, send);
    }

    Section decide(Decider decider) {
        RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
        outcome.setLabel(words.say("credential.case.outcome"));
        outcome.setItems(Arrays.asList(Outcome.values()));
        outcome.setItemLabelGenerator(each -> words.say("credential.outcome." + each.name()));
        outcome.addClassName("ts-credential-outcome");
        TextArea reason = reason();
        Button send = primary("credential.case.decide", () -> {
            outcome.setErrorMessage(words.say("credential.case.outcome.missing"));
            outcome.setInvalid(outcome.isEmpty());
            outcome.getOptionalValue()
                    .ifPresentOrElse(
                            chosen -> decider.decide(chosen, reason.getValue()),
                            () -> outcome.getElement().callJsFunction("focus"));
        });
        return form("credential.case.decide.title", "credential.case.decide.what", outcome, reason, send);
    }

    Section review(Runnable approve, Consumer<String> decline) {
        TextArea reason = reason();
        Button refuse = new Button(words.say("credential.case.decline"), click -> decline.accept(reason.getValue()));
        return form(
                "credential.case.review.title",
                "credential.case.review.what",
                primary("credential.case.approve", approve),
                reason,
                refuse);
    }

    Section lift(Consumer<String> lift) {
        TextArea reason = reason();
        return form(
                "credential.case.lift.title",
                "credential.case.lift.what",
                reason,
                primary("credential.case.lift", () -> lift.accept(reason.getValue())));
    }

    private TextArea reason() {
        TextArea reason = new TextArea(words.say("credential.case.reason"));
        reason.setHelperText(words.say("credential.case.reason.help"));
        reason.setMaxLength(WarningWords.LONGEST_REASON);
        reason.addClassName("ts-credential-words");
        return reason;
    }

    private Button primary(String key, Runnable deed) {
        Button button = new Button(words.say(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Section form(String title, String what, Component... parts) {
        Section form = new Section(new H2(words.say(title)), new Paragraph(words.say(what)));
        form.add(parts);
        form.addClassName("ts-credential-panel");
        return form;
    }
}
