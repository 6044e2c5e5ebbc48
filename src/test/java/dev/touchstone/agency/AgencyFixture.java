package dev.touchstone.agency;

import static dev.touchstone.account.AccountFixture.PASSWORD;

import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.Browser;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.PersonId;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;

/** Agencies, the people who run them, and what lies in their mailboxes. */
@TestConfiguration(proxyBeanMethods = false)
class AgencyFixture {

    private static final Pattern LINK = Pattern.compile("/join/(\\S+)");

    @Autowired
    private AccountFixture accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Agencies agencies;

    @Autowired
    private Invitations invitations;

    /** Somebody with an account who is signed in. */
    record Someone(Browser browser, PersonId id, String email) {

        <T> T get(Supplier<T> deed) {
            return browser.visit(deed);
        }

        void act(Runnable deed) {
            browser.visit(() -> {
                deed.run();
                return true;
            });
        }
    }

    Someone someone() {
        String email = AccountFixture.anAddress();
        PersonId id = accounts.anAccount(email);
        Browser browser = new Browser();
        browser.visit(() -> signIns.signIn(email, PASSWORD));
        return new Someone(browser, id, email);
    }

    AgencyRow foundedBy(Someone owner) {
        return owner.get(() -> agencies.found("Nordlicht"));
    }

    /** Has the owner or manager invite the address, with a mail. */
    InviteResult invites(Someone manager, AgencyRow agency, String email, AgencyRole role) {
        return manager.get(() -> invitations.invite(agency.id(), contact(email), role, true));
    }

    static Contact contact(String email) {
        return Contact.of("Bea", email, "", "night");
    }

    /** The secret in the newest invitation to the address. */
    String linkTo(String email) {
        Matcher link = LINK.matcher(accounts.mailsTo(email).getFirst().body());
        if (!link.find()) {
            throw new AssertionError("No link in the mail");
        }
        return link.group(1);
    }
}
