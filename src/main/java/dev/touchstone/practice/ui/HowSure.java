package dev.touchstone.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.touchstone.practice.Confidence;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks how sure somebody is, before they check. Nobody has to say, and it counts toward nothing. */
@StyleSheet("context://css/again.css")
class HowSure extends Div {

    HowSure(Consumer<Confidence> said) {
        addClassName("ts-how-sure");
        RadioButtonGroup<Confidence> choice = new RadioButtonGroup<>();
        choice.setLabel(getTranslation("sure.label"));
        choice.setHelperText(getTranslation("sure.help"));
        choice.setItems(Confidence.values());
        choice.setItemLabelGenerator(
                sure -> getTranslation("sure." + sure.name().toLowerCase(Locale.ROOT)));
        choice.addValueChangeListener(change -> said.accept(change.getValue()));
        add(choice);
    }
}
