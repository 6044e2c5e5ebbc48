package dev.touchstone.credential;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Browser;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;

/** Somebody who holds a credential that is really signed, and what due process can do to it. */
public record AHolder(
        BeanFactory house, PersonId person, String email, Browser browser, CredentialNumber number, UUID sitting) {

    public static final String PROGRAM = "text-labelling";
    public static final String REASON = "Two people answered as one, word for word.";

    public static AHolder named(BeanFactory house, String name) {
        String email = AccountFixture.anAddress();
        PersonId person = enrolled(house, email, name, Set.of());
        UUID sitting = UUID.randomUUID();
        CredentialNumber number = issued(house, person, sitting);
        return new AHolder(house, person, email, signedIn(house, email), number, sitting);
    }

    /** A credential for a sitting that nobody sat. */
    public static CredentialNumber issued(BeanFactory house, PersonId person, UUID sitting) {
        return house.getBean(Credentials.class)
                .issue(new Achieved(
                        sitting,
                        person,
                        UUID.randomUUID(),
                        PROGRAM,
                        house.getBean(Clock.class).instant(),
                        0.86,
                        0.8,
                        0.91,
                        0.75,
                        24,
                        List.of("text-a 1.0", "privacy 1.1"),
                        Period.ofYears(2),
                        IssuePolicy.AUTOMATIC));
    }

    public AHolder showingTheName() {
        act(browser, () -> house.getBean(OwnCredentials.class).showName(number, true));
        return this;
    }

    public void hidesTheName() {
        act(browser, () -> house.getBean(OwnCredentials.class).showName(number, false));
    }

    /** Warned, answered and decided on, as due process has it. */
    public AHolder meets(Outcome outcome) {
        String address = AccountFixture.anAddress();
        enrolled(house, address, "Elena", Set.of(Role.EXAMINER));
        Browser examiner = signedIn(house, address);
        CredentialDecisions decisions = house.getBean(CredentialDecisions.class);
        WarningWords words = new WarningWords(REASON, List.of());
        act(examiner, () -> decisions.warn(number, version(), words, CredentialDecisions.USUAL_WINDOW));
        act(browser, () -> house.getBean(OwnCredentials.class).answer(number, "I did not."));
        act(examiner, () -> decisions.decide(number, version(), outcome, REASON));
        return this;
    }

    private int version() {
        return house.getBean(CredentialStore.class)
                .findByNumber(number.value())
                .orElseThrow()
                .version();
    }

    private static PersonId enrolled(BeanFactory house, String email, String name, Set<Role> roles) {
        return house.getBean(Operators.class)
                .enrol(EmailAddress.parse(email).orElseThrow(), AccountFixture.PASSWORD, name, Language.EN, roles);
    }

    private static Browser signedIn(BeanFactory house, String email) {
        Browser browser = new Browser();
        Supplier<Object> signIn = () -> house.getBean(SignIns.class).signIn(email, AccountFixture.PASSWORD);
        browser.visit(signIn);
        return browser;
    }

    private static void act(Browser browser, Runnable deed) {
        browser.visit(() -> {
            deed.run();
            return true;
        });
    }
}
