package dev.touchstone.credential.web;

import dev.touchstone.account.Language;
import dev.touchstone.base.OwnCalendar;
import dev.touchstone.base.Texts;
import dev.touchstone.content.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a public page, of whom nothing is known but what the request says.
 *
 * @param language of the page
 * @param chosen whether the address says so, and not the browser
 * @param root the way from the page to the root, such as {@code ../}: a proxy may put a path before all of ours
 */
record Visitor(Language language, boolean chosen, String root) {

    private static final String LANGUAGE = "lang=";

    static Visitor of(HttpServletRequest request) {
        Optional<Language> asked = asked(request.getQueryString());
        Language language = asked.orElseGet(() -> Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale).stream())
                .findFirst()
                .orElse(Language.EN));
        long below = request.getRequestURI()
                .substring(request.getContextPath().length())
                .chars()
                .filter(sign -> sign == '/')
                .count();
        return new Visitor(language, asked.isPresent(), "../".repeat((int) below - 1));
    }

    /** Read from the address alone, since the body may be anything. */
    private static Optional<Language> asked(@Nullable String query) {
        return Stream.of(String.valueOf(query).split("&"))
                .filter(part -> part.startsWith(LANGUAGE))
                .findFirst()
                .flatMap(part -> known(Locale.of(part.substring(LANGUAGE.length()))));
    }

    private static Optional<Language> known(Locale locale) {
        return Stream.of(Language.values())
                .filter(language -> language.code().equals(locale.getLanguage()))
                .findFirst();
    }

    Locale locale() {
        return language.locale();
    }

    String text(String key, Object... params) {
        return Texts.text(locale(), "verify." + key, params);
    }

    /** A text of the course, marked with its language if it is another than that of the page. */
    Element shown(String element, Text text) {
        Text.Localized localized = text.in(locale());
        Element shown = Element.of(element, localized.text());
        return localized.language().equals(language.code()) ? shown : shown.with("lang", localized.language());
    }

    /** The day in UTC, since the same page is read everywhere. */
    String day(Instant instant) {
        return new OwnCalendar(locale(), ZoneOffset.UTC).day(instant);
    }

    Element time(Instant instant) {
        return Element.of("time", day(instant))
                .with("datetime", instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    /** The way to another of our pages, in the language that was chosen. @param path without a slash before it */
    String to(String path) {
        return root + path + (chosen ? "?lang=" + language.code() : "");
    }

    /** The way to a file. */
    String file(String path) {
        return root + path;
    }
}
