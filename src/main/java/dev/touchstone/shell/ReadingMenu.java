package dev.touchstone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.server.VaadinRequest;
import dev.touchstone.base.ui.Icon;
import java.util.Locale;

/** Language, and light or dark pages: one small button that shows the language of this page. */
class ReadingMenu extends Div {

    ReadingMenu(Preferences preferences) {
        Locale language = UI.getCurrentOrThrow().getLocale();
        Span code = new Span(language.getLanguage().toUpperCase(Locale.ROOT));
        Button button = new Button(code);
        button.setPrefixComponent(Icon.GLOBE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("ts-reading-button");
        button.setAriaLabel(getTranslation(
                "shell.reading.button", language.getLanguage().toUpperCase(Locale.ROOT)));

        Popover popover = new Popover(languages(preferences, language), looks(preferences));
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shell.reading"));
        popover.addClassName("ts-reading");
        add(button, popover);
    }

    private RadioButtonGroup<Locale> languages(Preferences preferences, Locale current) {
        RadioButtonGroup<Locale> group = new RadioButtonGroup<>(getTranslation("shell.language"));
        group.addThemeVariants(RadioGroupVariant.VERTICAL);
        group.setItems(preferences.languages());
        group.setItemLabelGenerator(locale -> nameInItself(locale));
        group.setValue(current);
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                preferences.choose(change.getValue());
                UI.getCurrentOrThrow().getPage().reload();
            }
        });
        return group;
    }

    private RadioButtonGroup<Look> looks(Preferences preferences) {
        RadioButtonGroup<Look> group = new RadioButtonGroup<>(getTranslation("shell.look"));
        group.addThemeVariants(RadioGroupVariant.VERTICAL);
        group.setItems(Look.values());
        group.setItemLabelGenerator(look -> getTranslation("shell.look." + look.word()));
        group.setValue(preferences.look(VaadinRequest.getCurrent()));
        group.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                preferences.choose(UI.getCurrentOrThrow(), change.getValue());
            }
        });
        return group;
    }

    private static String nameInItself(Locale locale) {
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
