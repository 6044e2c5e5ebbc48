package dev.touchstone.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.account.ApiTokens;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.OwnCalendar;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;

/** One's own account: name, language, days, light, programs that may act for one, and the way out. */
@Route("account")
@PermitAll
class AccountView extends Section implements HasDynamicTitle {

    private final CurrentPerson current;

    AccountView(
            Accounts accounts,
            ApiTokens tokens,
            CurrentPerson current,
            Clock clock,
            AuthenticationContext authentication) {
        this.current = current;
        addClassName("account");
        add(new H1(getTranslation("account.title")));
        accounts.me().filter(person -> !person.guest()).ifPresent(person -> {
            add(new Paragraph(email(person)));
            add(new PreferencesForm(accounts, person, clock.instant()));
            add(new Paragraph(new Anchor("agencies", getTranslation("account.agencies"))));
            add(new Paragraph(new Anchor("my-tiers", getTranslation("account.tiers"))));
            add(new Paragraph(new Anchor("pay", getTranslation("account.pay"))));
            add(new Paragraph(new Anchor("reminders", getTranslation("account.reminders"))));
            add(new H2(getTranslation("account.tokens.title")), new TokensPanel(tokens, current.zone()));
        });
        add(new Button(getTranslation("account.signout"), click -> authentication.logout()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }

    private String email(AccountRow person) {
        String address = String.valueOf(person.email());
        return person.emailConfirmedAt() == null
                ? getTranslation("account.email.unconfirmed", address)
                : getTranslation(
                        "account.email.confirmed",
                        address,
                        new OwnCalendar(getLocale(), current.zone()).day(person.emailConfirmedAt()));
    }
}
