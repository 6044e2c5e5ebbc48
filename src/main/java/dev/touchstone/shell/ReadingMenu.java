package dev.touchstone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.server.VaadinRequest;
import dev.touchstone.account.Language;
import dev.touchstone.account.Theme;
import dev.touchstone.base.ui.Icon;
import java.util.Locale;

/** Language, and light or dark pages: one small button that shows the language of this page. */
class ReadingMenu extends Div {

    private final Preferences preferences;

    ReadingMenu(Preferences preferences) {
        this.preferences = preferences;
        String code = Language.of(getLocale()).name();
        Button button = new Button(code);
        button.setPrefixComponent(Icon.GLOBE.create());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("shell.reading.button", code));

        Popover popover = new Popover(languages(), themes());
        popover.setTarget(button);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("shell.reading"));
        popover.addClassName("ts-reading");
        add(button, popover);
    }

    private RadioButtonGroup<Language> languages() {
        RadioButtonGroup<Language> group = new RadioButtonGroup<>(getTranslation("account.language"));
        group.setItems(Language.values());
        group.setItemLabelGenerator(language -> getTranslation("account.language." + language.code()));
        group.setValue(Language.of(getLocale()));
        group.addValueChangeListener(change -> {
            preferences.choose(change.getValue());
            UI.getCurrentOrThrow().getPage().reload();
        });
        return group;
    }

    private RadioButtonGroup<Theme> themes() {
        RadioButtonGroup<Theme> group = new RadioButtonGroup<>(getTranslation("account.theme"));
        group.setItems(Theme.values());
        group.setItemLabelGenerator(
                theme -> getTranslation("account.theme." + theme.name().toLowerCase(Locale.ROOT)));
        group.setValue(preferences.theme(VaadinRequest.getCurrent()));
        group.addValueChangeListener(change -> {
            preferences.choose(change.getValue());
            UI.getCurrentOrThrow().getPage().setColorScheme(PageStart.scheme(change.getValue()));
        });
        return group;
    }
}
