package dev.touchstone.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every page starts in the language and the light its reader prefers; before sign-up the browser says which language. */
@Component
class PageStart implements VaadinServiceInitListener {

    private final Accounts accounts;
    private final Translations translations;

    PageStart(Accounts accounts, Translations translations) {
        this.accounts = accounts;
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::greet);
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .child(0)
                .attr(
                        "lang",
                        account()
                                .map(account -> account.language().code())
                                .orElseGet(() -> translations
                                        .closest(page.getVaadinRequest().getLocales())
                                        .getLanguage())));
    }

    private void greet(UIInitEvent event) {
        account().ifPresent(account -> {
            event.getUI().setLocale(account.language().locale());
            switch (account.theme()) {
                case LIGHT -> event.getUI().getPage().setColorScheme(ColorScheme.Value.LIGHT);
                case DARK -> event.getUI().getPage().setColorScheme(ColorScheme.Value.DARK);
                case SYSTEM -> {}
            }
        });
    }

    private Optional<AccountRow> account() {
        return accounts.me().filter(person -> !person.guest());
    }
}
