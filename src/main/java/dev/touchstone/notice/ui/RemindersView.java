package dev.touchstone.notice.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.ui.FormPage;
import dev.touchstone.notice.ReminderChoice;
import dev.touchstone.notice.ReminderPreferences;
import jakarta.annotation.security.PermitAll;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Whether, and at which hour, one wants to be told that reviews are due. Off until one says so. */
@Route("reminders")
@PermitAll
class RemindersView extends FormPage {

    private final ReminderPreferences preferences;
    private final Checkbox wanted = new Checkbox();
    private final Select<Integer> hour = new Select<>();

    RemindersView(ReminderPreferences preferences, CurrentPerson current) {
        super("reminders.title");
        this.preferences = preferences;
        ReminderChoice mine = preferences.mine();
        wanted.setLabel(getTranslation("reminders.wanted"));
        wanted.setValue(mine.wanted());
        hour.setLabel(getTranslation("reminders.hour"));
        hour.setHelperText(getTranslation("reminders.hour.zone", OwnCalendar.place(current.zone())));
        hour.setItems(ReminderChoice.hours());
        hour.setItemLabelGenerator(this::clockFace);
        hour.setValue(mine.hour());
        Paragraph unconfirmed = text("reminders.unconfirmed");
        unconfirmed.setVisible(!mine.reachable());
        show(
                text(
                        "reminders.what",
                        clockFace(ReminderChoice.hours().getLast() + 1),
                        clockFace(ReminderChoice.hours().getFirst())),
                unconfirmed,
                wanted,
                hour,
                submit("account.save", this::save),
                new Anchor("account", getTranslation("reminders.account")));
    }

    private void save() {
        preferences.choose(wanted.getValue(), hour.getValue());
        if (wanted.getValue()) {
            finish("reminders.on", clockFace(hour.getValue()));
        } else {
            finish("reminders.off");
        }
    }

    private String clockFace(int hourOfDay) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(LocalTime.of(hourOfDay, 0));
    }
}
