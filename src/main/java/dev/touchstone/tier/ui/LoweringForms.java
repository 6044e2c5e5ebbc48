package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.tier.HoldingRow;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LoweringOutcome;
import dev.touchstone.tier.LoweringRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The forms of managers who would have somebody hold less, each with the reason that the member reads. What was typed stays when it is refused. */
record LoweringForms(TierTexts texts, Instant now) {

    interface Decider {
        void decide(LoweringOutcome outcome, String reason);
    }

    Component warn(HoldingRow row, Consumer<String> warn) {
        TextArea reason = reason();
        Button send = new Button(texts.say("tier.lowering.warn"), click -> warn.accept(reason.getValue()));
        Div form = new Div(
                new Paragraph(texts.say("tier.lowering.warn.what", row.member().name())), reason, send);
        form.addClassName("ts-tier-form");
        NativeDetails details = new NativeDetails(texts.say("tier.lowering.start"), form);
        details.addClassName("ts-tier-start");
        return details;
    }

    /** @param lower what the member would hold */
    Component decide(LoweringRow lowering, String lower, Decider decider) {
        RadioButtonGroup<LoweringOutcome> outcome = new RadioButtonGroup<>();
        outcome.setLabel(texts.say("tier.lowering.outcome"));
        List<LoweringOutcome> possible = Arrays.stream(LoweringOutcome.values())
                .filter(one -> one == LoweringOutcome.KEEP || lowering.decidable(now))
                .toList();
        outcome.setItems(possible);
        outcome.setItemLabelGenerator(one -> texts.say("tier.lowering.outcome." + one, lower));
        TextArea reason = reason();
        Button send = new Button(texts.say("tier.lowering.decide"), click -> {
            outcome.setErrorMessage(texts.say("tier.lowering.outcome.missing"));
            outcome.setInvalid(outcome.isEmpty());
            outcome.getOptionalValue().ifPresent(chosen -> decider.decide(chosen, reason.getValue()));
        });
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div();
        form.addClassName("ts-tier-form");
        if (!lowering.decidable(now)) {
            form.add(new Paragraph(texts.say("tier.lowering.until", texts.moment(lowering.answerBy()))));
        }
        form.add(new Paragraph(texts.say("tier.lowering.decide.what")), outcome, reason, send);
        return form;
    }

    private TextArea reason() {
        TextArea reason = new TextArea(texts.say("tier.lowering.reason"));
        reason.setHelperText(texts.say("tier.lowering.reason.help"));
        reason.setMaxLength(LadderChange.LONGEST_REASON);
        reason.addClassName("ts-tier-words");
        return reason;
    }
}
