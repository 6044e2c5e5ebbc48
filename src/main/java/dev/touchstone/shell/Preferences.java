package dev.touchstone.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.Language;
import dev.touchstone.account.Theme;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Language and light of the pages: the account's, else what this browser remembers in two small cookies, else what the
 * browser asks for. They hold before any account and from the first byte of a page, so nothing flashes white at night.
 */
@Component
class Preferences {

    private static final String LANGUAGE = "touchstone_language";
    private static final String THEME = "touchstone_theme";
    private static final Duration A_YEAR = Duration.ofDays(365);

    private final Accounts accounts;
    private final Translations translations;

    Preferences(Accounts accounts, Translations translations) {
        this.accounts = accounts;
        this.translations = translations;
    }

    Language language(VaadinRequest request) {
        return account()
                .map(AccountRow::language)
                .or(() -> cookie(request, LANGUAGE).flatMap(word -> named(Language.values(), word)))
                .orElseGet(() -> Language.of(translations.closest(request.getLocales())));
    }

    Theme theme(VaadinRequest request) {
        return account()
                .map(AccountRow::theme)
                .or(() -> cookie(request, THEME).flatMap(word -> named(Theme.values(), word)))
                .orElse(Theme.SYSTEM);
    }

    void choose(Language language) {
        keep(LANGUAGE, language);
        account().ifPresent(me -> accounts.prefer(me.name().orElse(""), language, me.theme()));
    }

    void choose(Theme theme) {
        keep(THEME, theme);
        account().ifPresent(me -> accounts.prefer(me.name().orElse(""), me.language(), theme));
    }

    private Optional<AccountRow> account() {
        return accounts.me().filter(person -> !person.guest());
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

    private static <E extends Enum<E>> Optional<E> named(E[] all, String word) {
        return Arrays.stream(all).filter(each -> word(each).equals(word)).findFirst();
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private static void keep(String name, Enum<?> choice) {
        Cookie cookie = new Cookie(name, word(choice));
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) A_YEAR.toSeconds());
        VaadinResponse.getCurrent().addCookie(cookie);
    }
}
