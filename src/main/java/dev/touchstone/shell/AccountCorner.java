package dev.touchstone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.account.AccountRow;
import dev.touchstone.account.Accounts;
import dev.touchstone.base.ui.Icon;

/** The corner of the page that says who I am: a way in, or my name as the way to my account. */
class AccountCorner extends Anchor {

    AccountCorner(Accounts accounts) {
        addClassName("ts-account");
        accounts.me().filter(person -> !person.guest()).ifPresentOrElse(this::showName, this::showDoor);
    }

    private void showName(AccountRow person) {
        setHref("account");
        Span name = new Span(person.name().orElseGet(() -> getTranslation("account.title")));
        add(Icon.PERSON.create(), name);
    }

    private void showDoor() {
        setHref("sign-in");
        setText(getTranslation("shell.signIn"));
    }
}
