package dev.touchstone.notice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.FormPage;
import dev.touchstone.notice.ReminderPreferences;
import java.util.Optional;
import java.util.UUID;

/**
 * The link in every reminder: no sign-in, one button. It does not act on the mere look, since mail programs open links by
 * themselves.
 */
@Route("reminders/off")
@AnonymousAllowed
class RemindersOffView extends FormPage implements HasUrlParameter<String> {

    private final ReminderPreferences preferences;

    RemindersOffView(ReminderPreferences preferences) {
        super("reminders.off.title");
        this.preferences = preferences;
    }

    @Override
    public void setParameter(BeforeEvent event, String key) {
        show(text("reminders.off.how"), submit("reminders.off.submit", () -> switchOff(key)));
    }

    private void switchOff(String key) {
        boolean off = key(key).map(preferences::switchOff).orElse(false);
        show(
                text(off ? "reminders.off.again" : "reminders.off.unknown"),
                new Anchor("reminders", getTranslation("reminders.title")));
        if (off) {
            finish("reminders.off");
        }
    }

    private static Optional<UUID> key(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException mistyped) {
            return Optional.empty();
        }
    }
}
