package dev.touchstone.account;

import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.util.Set;
import java.util.function.Supplier;

/** Somebody with an account, signed in at their own browser. */
public record Someone(PersonId id, String name, String email, Browser browser) {

    /** A new account with the usual password. */
    public static Someone enrolled(
            Operators operators, SignIns signIns, String name, Language language, Set<Role> roles) {
        EmailAddress email = EmailAddress.parse(AccountFixture.anAddress()).orElseThrow();
        PersonId id = operators.enrol(email, AccountFixture.PASSWORD, name, language, roles);
        Browser browser = new Browser();
        browser.visit(() -> signIns.signIn(email.value(), AccountFixture.PASSWORD));
        return new Someone(id, name, email.value(), browser);
    }

    public <T> T get(Supplier<T> deed) {
        return browser.visit(deed);
    }

    public void act(Runnable deed) {
        browser.visit(() -> {
            deed.run();
            return true;
        });
    }
}
