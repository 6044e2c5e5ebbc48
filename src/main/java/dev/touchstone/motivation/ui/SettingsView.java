package dev.touchstone.motivation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.LiveMessage;
import dev.touchstone.motivation.GameChoice;
import dev.touchstone.motivation.GameSettings;

/** What a learner wants to see: one switch for the whole game, one for practice days. Each works at once. */
@Route("settings")
@AnonymousAllowed
class SettingsView extends Div implements HasDynamicTitle {

    private final GameSettings settings;
    private final Checkbox game = new Checkbox(getTranslation("settings.game"));
    private final Checkbox days = new Checkbox(getTranslation("settings.days"));
    private final LiveMessage message = new LiveMessage();

    SettingsView(GameSettings settings, CurrentPerson me) {
        this.settings = settings;
        addClassNames("ts-page", "ts-settings");
        Div head = new Div(new H1(getPageTitle()));
        head.addClassName("ts-page-head");
        add(head, switches());
        add(elsewhere("settings.reminders", "reminders"));
        add(me.signedIn() ? elsewhere("settings.account", "account") : elsewhere("settings.guest", "sign-up"));
    }

    private Section switches() {
        GameChoice chosen = settings.mine();
        game.setValue(chosen.game());
        game.setHelperText(getTranslation("settings.game.text"));
        days.setValue(chosen.practiceDays());
        days.setHelperText(getTranslation("settings.days.text"));
        days.setVisible(chosen.game());
        game.addValueChangeListener(change -> choose("settings.game", change.getValue()));
        days.addValueChangeListener(change -> choose("settings.days", change.getValue()));
        Section section = new Section(new H2(getTranslation("settings.game.title")), game, days, message);
        section.addClassName("ts-settings-part");
        return section;
    }

    private void choose(String key, boolean on) {
        settings.choose(new GameChoice(game.getValue(), days.getValue()));
        days.setVisible(game.getValue());
        message.tell(getTranslation(key + (on ? ".on" : ".off")));
    }

    private Section elsewhere(String key, String address) {
        Section section = new Section(
                new H2(getTranslation(key)),
                new Paragraph(getTranslation(key + ".text")),
                new Anchor(address, getTranslation(key + ".go")));
        section.addClassName("ts-settings-part");
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
