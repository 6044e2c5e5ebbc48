package dev.touchstone.tier.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import dev.touchstone.base.Refused;
import dev.touchstone.tier.LadderChange;
import dev.touchstone.tier.LadderDesk;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Why the ladder changes and from which day on. What is refused is said beside its field, and what was typed stays. */
class SaveForm extends Section {

    /** Saves; its refusals are told here. */
    interface Saver {
        void save(String reason, LocalDate day);
    }

    private final TierTexts texts;
    private final TextArea reason = new TextArea();
    private final DatePicker day = new DatePicker();

    SaveForm(TierTexts texts, LocalDate today, Saver saver) {
        this.texts = texts;
        addClassName("ts-tier-part");
        reason.setLabel(texts.say("tier.save.reason"));
        reason.setHelperText(texts.say("tier.save.reason.help"));
        reason.setMaxLength(LadderChange.LONGEST_REASON);
        reason.addClassName("ts-tier-words");
        day.setLabel(texts.say("tier.save.day"));
        day.setHelperText(texts.say("tier.save.day.help"));
        day.setLocale(texts.words().locale());
        day.setMin(today);
        day.setMax(today.plus(LadderDesk.FARTHEST.minusDays(1).toDays(), ChronoUnit.DAYS));
        day.setValue(today);
        day.setManualValidation(true);
        Button save = new Button(texts.say("tier.save"), click -> save(today, saver));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(new H2(texts.say("tier.save.title")), reason, day, save);
    }

    private void save(LocalDate today, Saver saver) {
        reason.setInvalid(false);
        day.setInvalid(false);
        Optional<LocalDate> chosen = Optional.ofNullable(day.getValue()).filter(one -> !one.isBefore(today));
        if (chosen.isEmpty()) {
            wrongDay();
            return;
        }
        try {
            saver.save(reason.getValue(), chosen.get());
        } catch (Refused refused) {
            if (refused.code().equals("reason")) {
                reason.setErrorMessage(texts.refusal(refused));
                reason.setInvalid(true);
                reason.focus();
            } else if (refused.code().equals("ladder-day")) {
                wrongDay();
            } else {
                throw refused;
            }
        }
    }

    private void wrongDay() {
        day.setErrorMessage(texts.say("tier.save.day.wrong"));
        day.setInvalid(true);
        day.focus();
    }
}
