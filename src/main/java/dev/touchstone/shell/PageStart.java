package dev.touchstone.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Theme;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Every page starts in the language and the light its reader prefers, and says in which time zone that reader is. */
@Component
class PageStart implements VaadinServiceInitListener {

    /** The framework's line about a lost connection is for the eye alone unless it has a role. */
    private static final String LOST_LINE_IS_HEARD =
            "document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status')";

    /**
     * Runs before the page asks for its view, so that the first request that matters knows the browser's days. A cookie
     * costs no request of its own; it ends with the browser, and each page writes it anew.
     */
    private static final String ZONE_IS_TOLD = """
            try {
              document.cookie = 'touchstone_zone=' + Intl.DateTimeFormat().resolvedOptions().timeZone
                + ';path=/;samesite=lax' + (location.protocol === 'https:' ? ';secure' : '');
            } catch (unknown) { /* days begin and end in UTC */ }
            """;

    private final Preferences preferences;
    private final Accounts accounts;

    PageStart(Preferences preferences, Accounts accounts) {
        this.preferences = preferences;
        this.accounts = accounts;
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
        accounts.noteZone();
        Theme theme = preferences.theme(request);
        if (theme != Theme.SYSTEM) {
            event.getUI().getPage().setColorScheme(scheme(theme));
        }
    }

    private void dress(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        Element html = page.getDocument().child(0);
        html.attr("lang", preferences.language(request).code());
        page.getDocument().head().prependElement("script").text(ZONE_IS_TOLD);
        Theme theme = preferences.theme(request);
        if (theme != Theme.SYSTEM) {
            html.attr("theme", scheme(theme).getThemeValue());
            html.attr("style", "color-scheme: " + scheme(theme).getValue());
        }
    }
}
