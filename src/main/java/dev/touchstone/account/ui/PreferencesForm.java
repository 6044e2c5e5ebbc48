package dev.touchstone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.account.Theme;
import dev.touchstone.base.Refused;
import dev.touchstone.base.ui.LiveMessage;
import java.time.Instant;
import java.util.Locale;

/** What a person is called, reads and looks at, and where their days begin. */
class PreferencesForm extends Div {

    private final Accounts accounts;
    private final TextField displayName = new TextField();
    private final Select<Language> language = new Select<>();
    private final RadioButtonGroup<Theme> theme = new RadioButtonGroup<>();
    private final ZoneField zone;
    private final LiveMessage message = new LiveMessage();

    PreferencesForm(Accounts accounts, AccountRow person, Instant now) {
        this.accounts = accounts;
        addClassName("account-preferences");
        displayName.setLabel(getTranslation("account.name"));
        displayName.setAutocomplete(Autocomplete.NICKNAME);
        displayName.setValue(person.name().orElse(""));
        language.setLabel(getTranslation("account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("account.language." + one.code()));
        language.setValue(person.language());
        theme.setLabel(getTranslation("account.theme"));
        theme.setItems(Theme.values());
        theme.setItemLabelGenerator(
                one -> getTranslation("account.theme." + one.name().toLowerCase(Locale.ROOT)));
        theme.setValue(person.theme());
        zone = new ZoneField(person.chosenZone(), accounts.zoneOfBrowser(), now);
        Button save = new Button(getTranslation("account.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(displayName, language, zone, theme, save, message);
    }

    private void save() {
        displayName.setInvalid(false);
        try {
            accounts.prefer(displayName.getValue(), language.getValue(), theme.getValue());
            accounts.chooseZone(zone.chosen());
        } catch (Refused wrong) {
            displayName.setErrorMessage(getTranslation("signup.name.wrong"));
            displayName.setInvalid(true);
            displayName.focus();
            return;
        }
        getUI().ifPresent(ui -> {
            ui.getPage().setColorScheme(scheme(theme.getValue()));
            if (language.getValue().locale().getLanguage().equals(getLocale().getLanguage())) {
                message.tell(getTranslation("account.saved"));
            } else {
                ui.getPage().reload();
            }
        });
    }

    private static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
            case SYSTEM -> ColorScheme.Value.SYSTEM;
        };
    }
}
