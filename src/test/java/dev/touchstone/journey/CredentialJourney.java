package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.journey.AtAPage.press;
import static dev.touchstone.journey.AtAPage.says;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.touchstone.account.Language;
import dev.touchstone.account.Someone;
import dev.touchstone.base.Role;
import dev.touchstone.credential.CredentialCases;
import dev.touchstone.credential.CredentialDecisions;
import dev.touchstone.credential.CredentialFixture;
import dev.touchstone.credential.CredentialNumber;
import dev.touchstone.credential.Credentials;
import dev.touchstone.credential.IssuePolicy;
import dev.touchstone.credential.Outcome;
import dev.touchstone.credential.OwnCredentials;
import dev.touchstone.credential.WarningWords;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** A credential from passing to the end of a doubt, as its holder and those who decide see it. */
@InBrowser
@Import(CredentialFixture.class)
class CredentialJourney {

    private static final WarningWords DOUBT = new WarningWords(
            "In the second half of the sitting, answers came from two places at the same time.",
            List.of("Items 14 to 22", "Two devices, four minutes apart"));

    @Autowired
    private CredentialFixture fixture;

    @Autowired
    private Credentials credentials;

    @Autowired
    private OwnCredentials own;

    @Autowired
    private CredentialDecisions decisions;

    @Autowired
    private CredentialCases cases;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @MethodSource("settings")
    void everyPageCanBeReadByThoseItIsFor(Setting setting, Browsing browsing) {
        Language language = Language.of(Locale.of(setting.language()));
        Someone anna = fixture.someone("Anna Méndez", Set.of(), language);
        Someone operator = fixture.someone("Olga Ortiz", Set.of(Role.OPERATOR), language);
        Page page = AtAPage.signedIn(browsing, setting, anna.email());
        page.navigate("/credentials");
        looksWell(page, "own-empty-" + setting);
        oneOfEach(anna, operator);
        page.navigate("/credentials");
        looksWell(page, "own-full-" + setting);

        Page desk = AtAPage.signedIn(browsing, setting, operator.email());
        desk.navigate("/examiner/credentials?show=all");
        looksWell(desk, "desk-" + setting);
        desk.locator(".ts-desk-list a").first().click();
        desk.waitForURL("**/examiner/credentials/TS-*");
        looksWell(desk, "case-" + setting);
        desk.navigate("/examiner/credentials?show=declined&program=none");
        looksWell(desk, "desk-empty-" + setting);
        desk.navigate("/examiners");
        looksWell(desk, "examiners-" + setting);
    }

    @Test
    void aCredentialIsClaimedNamedAndTakenAlong(Browsing browsing) {
        Someone anna = fixture.learner("Anna Méndez");
        CredentialNumber number = credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_CLAIM));
        Page page = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), anna.email());
        page.navigate("/credentials");
        press(page, "Claim this credential");
        says(page, "It is yours.");
        assertThat(page.locator(".ts-credential-status")).containsText("Valid until");

        page.getByLabel("Show my name on the badge and the public page").click();
        says(page, "Your name stands on the badge");
        assertThat(page.getByText("It says: Anna Méndez")).isVisible();
        assertThat(credentials.byNumber(number).orElseThrow().holderName()).contains("Anna Méndez");

        Locator profile = page.getByText("Add to my LinkedIn profile");
        assertThat(profile.getAttribute("href"))
                .startsWith("https://www.linkedin.com/profile/add?startTask=CERTIFICATION_NAME&name=Street+boxes")
                .contains("certId=" + number, "certUrl=http%3A%2F%2Flocalhost", "issueYear=20");
        for (String form : List.of("json", "jwt")) {
            var download = page.waitForDownload(() ->
                    page.getByText("Badge as " + form.toUpperCase(Locale.ROOT)).click());
            assertThat(download.suggestedFilename()).isEqualTo(number + "." + form);
        }
    }

    @Test
    void aDoubtIsRaisedAnsweredAndDecidedByKeyboard(Browsing browsing) {
        Someone anna = fixture.learner("Anna");
        Someone elena = fixture.examiner("Elena");
        CredentialNumber number = fixture.credentialOf(anna.id());

        Page desk = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), elena.email());
        desk.navigate("/examiner/credentials");
        desk.getByLabel("Number").fill(number.value().toLowerCase(Locale.ROOT).replace("-", " "));
        desk.keyboard().press("Enter");
        desk.waitForURL("**/examiner/credentials/" + number);
        press(desk, "Send the warning");
        says(desk, "Write a reason of 1 to 1,000 characters.");
        desk.getByLabel("Reason").fill(DOUBT.reason());
        desk.getByLabel("What it rests on").fill(String.join("\n", DOUBT.points()));
        press(desk, "Send the warning");
        says(desk, "Warned.");
        assertThat(desk.getByText("The holder may still answer")).isVisible();
        assertThat(desk.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Decide").setExact(true)))
                .hasCount(0);

        Page holder = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), anna.email());
        holder.navigate("/credentials");
        assertThat(holder.locator(".ts-warning-text")).containsText(DOUBT.reason());
        assertThat(holder.locator(".ts-warning-text li")).hasCount(2);
        assertThat(holder.locator(".ts-credential-deadline")).containsText("(UTC time)");
        holder.getByLabel("Your answer").fill("My tablet was updating while I went on at the laptop.");
        press(holder, "Send the answer");
        says(holder, "Your answer is sent.");

        desk.reload();
        press(desk, "Decide");
        assertThat(desk.getByText("Choose one of the three.")).isVisible();
        desk.getByLabel("It counts: the doubt is cleared").click();
        desk.getByLabel("Reason").fill("The log shows the update. Nothing is left of the doubt.");
        press(desk, "Decide");
        says(desk, "Decided.");
        assertThat(desk.locator(".ts-case-history")).containsText("Doubt cleared");
        assertThat(desk.locator(".ts-case-history")).containsText("by Elena");
        Browsing.assertNoAxeViolations(desk);

        holder.reload();
        assertThat(holder.locator(".ts-credential-status")).containsText("Valid until");
        holder.getByText("One earlier doubt").click();
        assertThat(holder.locator(".ts-credential-past")).containsText("Nothing is left of the doubt.");
    }

    @Test
    void anOperatorAppointsAnExaminerWhoThenSeesTheDesk(Browsing browsing) {
        Someone operator = fixture.someone("Olga", Set.of(Role.OPERATOR));
        Someone elena = fixture.learner("Elena");
        Page hers = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), elena.email());
        assertThat(hers.locator(".ts-menu")).containsText("My credentials");
        assertThat(hers.locator(".ts-menu")).not().containsText("Examine");

        Page page = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), operator.email());
        page.navigate("/examiners");
        page.getByLabel("E-mail address").fill("nonsense");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Type a full e-mail address, such as maria@example.org."))
                .isVisible();
        page.getByLabel("E-mail address").fill(elena.email());
        page.keyboard().press("Enter");
        says(page, elena.email() + " is an examiner now.");

        Page again = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), elena.email());
        assertThat(again.locator(".ts-menu")).containsText("Examine");
        press(page, "Dismiss Elena");
        says(page, "Elena is no examiner any more.");
        again.reload();
        assertThat(again.locator(".ts-menu")).not().containsText("Examine");
    }

    private static Stream<Setting> settings() {
        return Stream.of(
                Setting.on(Device.DESKTOP),
                Setting.on(Device.DESKTOP).dark(),
                Setting.on(Device.NARROW),
                Setting.on(Device.NARROW).dark().in("es"));
    }

    /** A credential at each stage, some with a history. */
    private void oneOfEach(Someone anna, Someone operator) {
        credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_CLAIM));
        credentials.issue(fixture.passed(anna.id(), IssuePolicy.ON_REVIEW));
        CredentialNumber named = fixture.credentialOf(anna.id());
        anna.act(() -> own.showName(named, true));
        CredentialNumber warned = fixture.credentialOf(anna.id());
        warn(operator, warned);
        decided(anna, operator, Outcome.SUSPEND);
        decided(anna, operator, Outcome.REVOKE);
        CredentialNumber over = fixture.credentialOf(anna.id());
        database.update(
                "update credential set valid_until = ? where number = ?",
                clock.instant().minusSeconds(90_000).atOffset(ZoneOffset.UTC),
                over.value());
        CredentialNumber answered = fixture.credentialOf(anna.id());
        warn(operator, answered);
        anna.act(() -> own.answer(answered, "My tablet was updating while I went on at the laptop."));
    }

    private void decided(Someone anna, Someone operator, Outcome outcome) {
        CredentialNumber number = fixture.credentialOf(anna.id());
        warn(operator, number);
        anna.act(() -> own.answer(number, "I have nothing to say."));
        operator.act(() ->
                decisions.decide(number, cases.open(number).version(), outcome, "The two places are 900 km apart."));
    }

    private void warn(Someone operator, CredentialNumber number) {
        operator.act(() -> decisions.warn(number, cases.open(number).version(), DOUBT, 14));
    }

    private static void looksWell(Page page, String name) {
        AtAPage.looksWell(page, "credential/" + name, "!credential", "!history", "{0}");
    }
}
