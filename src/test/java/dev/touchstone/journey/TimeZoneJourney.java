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
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The house knows when a person's days begin, and reminds those who ask for it. */
@InBrowser
class TimeZoneJourney {

    private static final String PASSWORD = "four quiet green stones";
    private static final Path PICTURES = Path.of("target", "reminders");

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lessons/what-labels-are-for"})
    void thePageTellsItsZoneBeforeTheFirstThingIsDone(String path, Browsing browsing) {
        Page page = browsing.open(path, Setting.on(Device.DESKTOP).at("Asia/Kolkata"));
        Browsing.settle(page);
        assertThat(zoneOver(page)).isEqualTo("Asia/Kolkata");
    }

    @Test
    void someoneWithAnAccountIsRememberedWhereTheyAreAndMayChooseAnother(Browsing browsing) {
        String email = anAccount();
        Page page =
                browsing.visitor(Setting.on(Device.DESKTOP).at("Asia/Kolkata")).newPage();
        signIn(page, email);
        assertThat(stored(email)).isEqualTo("Asia/Kolkata");
        page.navigate("/account");
        Locator zone = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Time zone"));
        assertThat(zone).hasValue("As on my device");
        assertThat(page.getByText("Your device says Asia/Kolkata.")).isVisible();
        zone.fill("lima");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("America/Lima (UTC−05:00)"))
                .waitFor();
        zone.press("ArrowDown");
        zone.press("Enter");
        assertThat(zone).hasValue("America/Lima (UTC−05:00)");
        button(page, "Save").click();
        assertThat(page.getByText("Saved.")).isVisible();
        page.navigate("/account");
        assertThat(zone).hasValue("America/Lima (UTC−05:00)");
        assertThat(zoneOver(page)).isEqualTo("America/Lima");
        assertThat(stored(email)).isEqualTo("America/Lima");
    }

    @Test
    void aJourneyMovesThePersonAlongWithTheNextPage(Browsing browsing) {
        String email = anAccount();
        Page page =
                browsing.visitor(Setting.on(Device.DESKTOP).at("Asia/Kolkata")).newPage();
        signIn(page, email);
        Page elsewhere = browsing.visitor(Setting.on(Device.DESKTOP).at("America/St_Johns"))
                .newPage();
        elsewhere.context().addCookies(page.context().cookies());
        elsewhere.navigate("/course");
        Browsing.settle(elsewhere);
        assertThat(stored(email)).isEqualTo("America/St_Johns");
    }

    @Test
    void remindersAreAskedForByKeyboardAloneAndSwitchedOffByTheLinkWithoutSignIn(Browsing browsing) {
        String email = anAccount();
        BrowserContext visitor = browsing.visitor(Setting.on(Device.DESKTOP).at("Asia/Kolkata"));
        Page page = visitor.newPage();
        signIn(page, email);
        page.navigate("/account");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Practice reminders"))
                .click();
        Locator wanted = page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Remind me by mail"));
        assertThat(wanted).not().isChecked();
        assertThat(page.getByText("In the time zone Asia/Kolkata")).isVisible();
        wanted.focus();
        wanted.press("Space");
        assertThat(wanted).isChecked();
        button(page, "Save").focus();
        button(page, "Save").press("Enter");
        assertThat(page.getByText("Reminders are on. When a review is due, the mail comes at about 6:00"))
                .isVisible();
        assertThat(wanted(email)).isTrue();

        UUID key = database.queryForObject(
                "select off_key from reminder_preference r join person p on p.id = r.person_id where p.email = ?",
                UUID.class,
                email);
        Page signedOut = browsing.open("/reminders/off/" + key);
        Browsing.settle(signedOut);
        assertThat(wanted(email)).isTrue();
        button(signedOut, "Switch off").click();
        assertThat(signedOut.getByText("Reminders are off. No more of them will come."))
                .isVisible();
        assertThat(wanted(email)).isFalse();
    }

    @Test
    void anIncompleteLinkSaysWhatElseToDo(Browsing browsing) {
        Page page = browsing.open("/reminders/off/incomplete");
        button(page, "Switch off").click();
        assertThat(page.getByText("This link is not complete")).isVisible();
    }

    static Stream<Setting> screens() {
        return Stream.of(
                Setting.on(Device.NARROW),
                Setting.on(Device.NARROW).dark().in("es"),
                Setting.on(Device.PHONE).in("es"),
                Setting.on(Device.DESKTOP).dark());
    }

    @ParameterizedTest
    @MethodSource("screens")
    void thePagesFitEveryScreenAndStandInNobodysWay(Setting setting, Browsing browsing) {
        Page page =
                browsing.visitor(setting.at("America/Argentina/Buenos_Aires")).newPage();
        signIn(page, anAccount(Language.valueOf(setting.language().toUpperCase(Locale.ROOT))));
        for (String path : new String[] {"account", "reminders", "reminders/off/incomplete"}) {
            page.navigate("/" + path);
            Browsing.settle(page);
            Browsing.assertFitsTheWidth(page);
            Browsing.assertNoAxeViolations(page);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(PICTURES.resolve(path.replace('/', '-') + "-" + setting + ".png")));
        }
    }

    private static String zoneOver(Page page) {
        return String.valueOf(
                page.evaluate("fetch('/api/v1/me').then(answer => answer.json()).then(me => me.timeZone)"));
    }

    private String stored(String email) {
        return String.valueOf(
                database.queryForObject("select time_zone from person where email = ?", String.class, email));
    }

    private boolean wanted(String email) {
        return Boolean.TRUE.equals(database.queryForObject(
                "select wanted from reminder_preference r join person p on p.id = r.person_id where p.email = ?",
                Boolean.class,
                email));
    }

    private String anAccount() {
        return anAccount(Language.EN);
    }

    private String anAccount(Language language) {
        String email = "zoe-" + UUID.randomUUID() + "@example.org";
        operators.enrol(EmailAddress.parse(email).orElseThrow(), PASSWORD, "Zoe", language, Set.of(Role.LEARNER));
        return email;
    }

    private static void signIn(Page page, String email) {
        page.navigate("/sign-in");
        page.locator("input[name=email], vaadin-text-field input, vaadin-email-field input")
                .first()
                .fill(email);
        page.locator("vaadin-password-field input").fill(PASSWORD);
        page.locator("vaadin-button[theme~=primary]").click();
        page.waitForCondition(() -> !page.url().contains("/sign-in"));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
