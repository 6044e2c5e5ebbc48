package dev.touchstone.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.certification.SittingId;
import dev.touchstone.certification.SittingReviews;
import java.util.Locale;
import java.util.function.Consumer;

/** Release or annul, with a reason that the candidate reads word for word. */
class DecisionForm extends Section {

    private static final int LONGEST_REASON = 2_000;

    private enum Decision {
        RELEASE,
        ANNUL
    }

    private final SittingId id;
    private final SittingReviews reviews;
    private final ExamWords words;
    private final Consumer<String> decided;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final LiveMessage message = new LiveMessage();

    /** @param decided hears in words what was done */
    DecisionForm(SittingId id, SittingReviews reviews, ExamWords words, Consumer<String> decided) {
        this.id = id;
        this.reviews = reviews;
        this.words = words;
        this.decided = decided;
        addClassName("ts-decision");
        decision.setLabel(words.say("examiner.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(one -> words.say(key(one)));
        reason.setLabel(words.say("examiner.reason"));
        reason.setHelperText(words.say("examiner.reason.help"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setMinRows(4);
        reason.setWidthFull();
        Button decide = new Button(words.say("examiner.decide"), click -> decide());
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        add(new H2(words.say("examiner.decide.title")), decision, reason, decide, message);
    }

    private void decide() {
        Decision chosen = decision.getValue();
        boolean noReason = reason.getValue().isBlank();
        decision.setInvalid(chosen == null);
        decision.setErrorMessage(words.say("examiner.decision.missing"));
        reason.setInvalid(noReason);
        reason.setErrorMessage(words.say("examiner.reason.missing"));
        if (chosen == null) {
            decision.getElement().callJsFunction("focus");
        } else if (noReason) {
            reason.focus();
        } else {
            decide(chosen);
        }
    }

    private void decide(Decision chosen) {
        try {
            switch (chosen) {
                case RELEASE -> reviews.release(id, reason.getValue());
                case ANNUL -> reviews.annul(id, reason.getValue());
            }
            decided.accept(words.say(key(chosen) + ".done"));
        } catch (Refused elsewhere) {
            message.warn(words.say("examiner.changed"));
            message.focus();
        }
    }

    private static String key(Decision decision) {
        return "examiner.decision." + decision.name().toLowerCase(Locale.ROOT);
    }
}
