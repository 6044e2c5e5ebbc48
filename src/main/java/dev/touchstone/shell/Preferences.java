package dev.touchstone.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Language and look, kept in this browser by two small cookies, so that they hold before any account and from the first
 * byte of a page: no flash of white at night.
 */
@Component
class Preferences implements VaadinServiceInitListener {

    private static final String LANGUAGE = "touchstone_language";
    private static final String LOOK = "touchstone_look";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final I18NProvider texts;

    Preferences(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dress);
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            VaadinRequest request = VaadinRequest.getCurrent();
            ui.setLocale(language(request));
            if (look(request) != Look.SYSTEM) {
                ui.getPage().setColorScheme(look(request).scheme());
            }
        });
    }

    /** The languages pages are written in. */
    List<Locale> languages() {
        return texts.getProvidedLocales();
    }

    /** The chosen language, else the first one of the browser's that we have. */
    Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE).flatMap(this::known).orElseGet(() -> accepted(request));
    }

    Look look(VaadinRequest request) {
        return cookie(request, LOOK).map(Look::of).orElse(Look.SYSTEM);
    }

    void choose(Locale language) {
        keep(LANGUAGE, language.getLanguage());
    }

    void choose(UI ui, Look look) {
        keep(LOOK, look.word());
        ui.getPage().setColorScheme(look.scheme());
    }

    private void dress(IndexHtmlResponse response) {
        VaadinRequest request = response.getVaadinRequest();
        Element html = response.getDocument().root().selectFirst("html");
        if (html == null) {
            return;
        }
        html.attr("lang", language(request).toLanguageTag());
        Look look = look(request);
        if (look != Look.SYSTEM) {
            html.attr("theme", look.scheme().getThemeValue());
            html.attr("style", "color-scheme: " + look.scheme().getValue());
        }
    }

    private Locale accepted(VaadinRequest request) {
        for (var wanted = request.getLocales(); wanted.hasMoreElements(); ) {
            Optional<Locale> known = known(wanted.nextElement().getLanguage());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return languages().getFirst();
    }

    private Optional<Locale> known(String language) {
        return languages().stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void keep(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) A_YEAR.toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
