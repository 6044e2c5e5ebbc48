package dev.touchstone.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.touchstone.account.Theme;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Every page starts in the language and the light its reader prefers. */
@Component
class PageStart implements VaadinServiceInitListener {

    /** The framework's line about a lost connection is for the eye alone unless it has a role. */
    private static final String LOST_LINE_IS_HEARD =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    private final Preferences preferences;

    PageStart(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::greet);
        event.addIndexHtmlRequestListener(this::dress);
    }

    static ColorScheme.Value scheme(Theme theme) {
        return switch (theme) {
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
            case SYSTEM -> ColorScheme.Value.SYSTEM;
        };
    }

    private void greet(UIInitEvent event) {
        VaadinRequest request = VaadinRequest.getCurrent();
        event.getUI().setLocale(preferences.language(request).locale());
        event.getUI().getPage().executeJs(LOST_LINE_IS_HEARD);
        Theme theme = preferences.theme(request);
        if (theme != Theme.SYSTEM) {
            event.getUI().getPage().setColorScheme(scheme(theme));
        }
    }

    private void dress(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        Element html = page.getDocument().child(0);
        html.attr("lang", preferences.language(request).code());
        Theme theme = preferences.theme(request);
        if (theme != Theme.SYSTEM) {
            html.attr("theme", scheme(theme).getThemeValue());
            html.attr("style", "color-scheme: " + scheme(theme).getValue());
        }
    }
}
