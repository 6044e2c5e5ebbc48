package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import java.time.Duration;
import java.time.Instant;

/** A page with one heading and one short form; Enter submits it, and what came of it is announced below the button. */
public abstract class FormPage extends Section implements HasDynamicTitle {

    private final String titleKey;
    private final Div content = new Div();
    private final LiveMessage message = new LiveMessage();

    protected FormPage(String titleKey) {
        this.titleKey = titleKey;
        addClassName("form-page");
        content.addClassName("form-page-content");
        add(new H1(getTranslation(titleKey)), content, message);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }

    protected void show(Component... parts) {
        content.removeAll();
        content.add(parts);
    }

    protected Paragraph text(String key, Object... words) {
        return new Paragraph(getTranslation(key, words));
    }

    /** The page's main button; Enter anywhere in the form presses it after the field's value has arrived. */
    protected Button submit(String key, Runnable action) {
        Button button = new Button(getTranslation(key), click -> {
            message.clear();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(content).setResetFocusOnActiveElement(true);
        return button;
    }

    /** What to say, instead of the form, from now on. The announcement takes the focus. */
    protected void finish(String key, Object... words) {
        message.tell(getTranslation(key, words));
        message.focus();
    }

    protected void warn(String key, Object... words) {
        message.warn(getTranslation(key, words));
    }

    /** Says in how many minutes, at least one, it makes sense to try again. */
    protected void warnTooMany(Instant tryAgainAt, Instant now) {
        long minutes = Math.max(1, (Duration.between(now, tryAgainAt).toSeconds() + 59) / 60);
        warn("signin.tooMany", minutes);
    }

    /** Loads a page anew, so that language, menu and rights are those of whoever is signed in now. */
    protected void leaveTo(String path) {
        getUI().ifPresent(ui -> ui.getPage().setLocation(path.isEmpty() ? "." : path));
    }
}
