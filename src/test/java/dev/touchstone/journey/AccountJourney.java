package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.base.Role;
import dev.touchstone.content.gold.GoldRevisions;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

/** Guests who sign up or in keep what they did; nobody is locked out by a forgotten password. */
@InBrowser
@ExtendWith(OutputCaptureExtension.class)
class AccountJourney {

    private static final String PASSWORD = "four quiet green stones";

    @Autowired
    private Operators operators;

    @Autowired
    private GoldRevisions revisions;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aGuestSignsUpConfirmsTheMailAndKeepsTheAnswerGivenBefore(Browsing browsing, CapturedOutput log) {
        String email = anAddress();
        BrowserContext visitor = browsing.visitor(Setting.on(Setting.Device.DESKTOP));
        Page page = visitor.newPage();
        UUID turn = answerTheWelcomeItem(page);
        page.navigate("/sign-up");
        field(page, "E-mail address").fill(email);
        field(page, "Password").fill(PASSWORD);
        field(page, "Your name here").fill("Amina");
        button(page, "Create account").click();
        assertThat(page.getByText("A mail is on its way to " + email).first()).isVisible();
        page.navigate(linkIn(log, "/confirm/", email));
        button(page, "Confirm").click();
        page.waitForCondition(() -> !page.url().contains("/confirm/"));
        assertThat(owner(turn)).isEqualTo(accountOf(email));
    }

    @Test
    void aGuestWhoSignsInToAnOlderAccountBringsTheAnswerAlongAndSignsOut(Browsing browsing) {
        String email = anAccount();
        Page page = browsing.visitor(Setting.on(Setting.Device.DESKTOP)).newPage();
        UUID turn = answerTheWelcomeItem(page);
        assertThat(owner(turn)).isNotEqualTo(accountOf(email));
        signIn(page, email, PASSWORD);
        assertThat(owner(turn)).isEqualTo(accountOf(email));
        page.navigate("/account");
        button(page, "Sign out").first().click();
        page.waitForCondition(() -> !page.url().endsWith("/account"));
        page.navigate("/account");
        assertThat(button(page, "Sign in")).isVisible();
    }

    @Test
    void aForgottenPasswordIsReplacedThroughTheMail(Browsing browsing, CapturedOutput log) {
        String email = anAccount();
        Page page = browsing.open("/sign-in");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I forgot my password"))
                .click();
        page.waitForURL("**/forgot-password");
        field(page, "E-mail address").fill(email);
        button(page, "Send me a link").click();
        assertThat(page.getByText("A mail is on its way to " + email).first()).isVisible();
        page.navigate(linkIn(log, "/new-password/", email));
        field(page, "New password").fill("another four quiet stones");
        button(page, "Save password").click();
        page.waitForCondition(() -> !page.url().contains("/new-password/"));
        Page elsewhere = browsing.open("/sign-in");
        signIn(elsewhere, email, "another four quiet stones");
    }

    @Test
    void aWrongPasswordKeepsWhatWasTypedAndSaysWhatToDo(Browsing browsing) {
        Page page = browsing.open("/sign-in");
        field(page, "E-mail address").fill("nobody@example.org");
        field(page, "Password").fill("not the password");
        button(page, "Sign in").click();
        assertThat(page.getByText("Address and password do not match").first()).isVisible();
        assertThat(field(page, "E-mail address")).hasValue("nobody@example.org");
    }

    private UUID answerTheWelcomeItem(Page page) {
        page.navigate("/");
        Annotator annotator = new Annotator(page);
        String address = page.locator("box-annotator img").first().getAttribute("src");
        annotator.draw(new GoldAtHand(revisions, database).firstBox(page), 0, 0);
        button(page, "Check").click();
        assertThat(page.locator(".ts-feedback")).isVisible();
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private UUID owner(UUID turn) {
        return Objects.requireNonNull(database.queryForObject(
                "select a.person_id from attempt a join turn t on t.attempt_id = a.id where t.id = ?",
                UUID.class,
                turn));
    }

    private UUID accountOf(String email) {
        return Objects.requireNonNull(
                database.queryForObject("select id from person where email = ?", UUID.class, email));
    }

    private String anAccount() {
        String email = anAddress();
        operators.enrol(EmailAddress.parse(email).orElseThrow(), PASSWORD, "Amina", Language.EN, Set.of(Role.LEARNER));
        return email;
    }

    private static String anAddress() {
        return "amina-" + UUID.randomUUID() + "@example.org";
    }

    private static void signIn(Page page, String email, String password) {
        page.navigate("/sign-in");
        field(page, "E-mail address").fill(email);
        field(page, "Password").fill(password);
        button(page, "Sign in").click();
        page.waitForCondition(() -> !page.url().contains("/sign-in"));
    }

    /** The last link of that kind in a mail to the address; without a mail server, mails stand in the log. */
    private static String linkIn(CapturedOutput log, String path, String email) {
        Pattern link = Pattern.compile(Pattern.quote(path) + "[\\w.~-]+");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> log.getOut().contains(email)
                        && link.matcher(log.getOut()).find());
        Matcher found = link.matcher(log.getOut());
        String last = "";
        while (found.find()) {
            last = found.group();
        }
        return last;
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
