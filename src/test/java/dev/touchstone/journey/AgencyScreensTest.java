package dev.touchstone.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.touchstone.agency.Agencies;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.webhook.AnAgency;
import dev.touchstone.webhook.sending.Receiver;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** Photographs the agency of the demonstration at work: what its staff see, what a member sees, and what anyone sees. */
@InBrowser
@ActiveProfiles("demo")
@Tag("screens")
class AgencyScreensTest {

    private static final Path PICTURES = Path.of("docs", "images");
    private static final String PASSWORD = "touchstone demo";
    private static final String SLUG = "northlight-labeling";
    private static final String AGENCY = "/agencies/" + SLUG;
    private static final String OWNER = "noor@example.org";
    private static final String MEMBER = "ana.souza@example.org";
    private static final String ANYONE = "";
    private static final String ROSTER = """
            reference,name,email,team,role
            NL-201,Sade Adu,sade.adu@example.org,Text,learner
            NL-101,Ana Souza,ana.souza@example.org,Text,learner
            NL-202,Nobody,no address,Text,learner
            """;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private JdbcTemplate database;

    private static Stream<Screen> screens() {
        return Stream.of(
                new Screen("agency-board", OWNER, AGENCY).inSpanish(),
                new Screen("agency-board-stuck", OWNER, AGENCY + "?program=text-labelling&stuck=true"),
                new Screen("agency-forecast", OWNER, AGENCY).of(".ts-forecast"),
                new Screen("agency-members", OWNER, AGENCY + "/members"),
                new Screen("agency-roster", OWNER, AGENCY + "/roster", AgencyScreensTest::looksAtARoster),
                new Screen("agency-tiers", OWNER, AGENCY + "/tiers", AgencyScreensTest::looksWhoWouldHoldWhat),
                new Screen("agency-live", OWNER, AGENCY + "/live"),
                new Screen("agency-pay", OWNER, AGENCY + "/pay"),
                new Screen("agency-pay-member", OWNER, AGENCY + "/pay", AgencyScreensTest::opensTheFirstMember),
                new Screen("account", OWNER, "/account"),
                new Screen("agencies", MEMBER, "/agencies"),
                new Screen("my-tiers", MEMBER, "/my-tiers").inSpanish(),
                new Screen("paid-time", MEMBER, "/pay").inSpanish(),
                new Screen("my-live", MEMBER, "/my-live"),
                new Screen("rates", ANYONE, "/rates/" + SLUG),
                new Screen("guide", ANYONE, "/guides/live"));
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyScreenOfAnAgencyIsPhotographed(Screen screen, Setting setting, Browsing browsing) {
        Page page = signedIn(screen.who(), setting, browsing);
        page.navigate(screen.path());
        settled(page);
        screen.act().accept(page);
        settled(page);
        photograph(page, screen, setting);
    }

    @Test
    void anEndpointAndItsLogArePhotographed(Browsing browsing) {
        AnAgency agency =
                new AnAgency(house, house.getBean(Agencies.class).bySlug(SLUG).orElseThrow());
        try (Receiver receiver = Receiver.open()) {
            Page page = signedIn(OWNER, Setting.on(Device.DESKTOP), browsing);
            page.navigate(AGENCY + "/webhooks");
            page.getByLabel("Address").fill(receiver.address());
            page.getByLabel("Description").fill("Payroll");
            press(page, "Add the endpoint");
            page.locator(".webhook-endpoint").waitFor();
            for (int answer : List.of(204, 503)) {
                receiver.answers(answer, answer == 204 ? "" : "closed for the night");
                press(page, "Send a test");
                agency.deliver();
            }
        }
        settings().forEach(setting -> {
            Page page = signedIn(OWNER, setting, browsing);
            page.navigate(AGENCY + "/webhooks");
            settled(page);
            photograph(page, new Screen("agency-webhooks", OWNER, ""), setting);
            page.locator(".webhook-log-link").click();
            page.locator(".webhook-delivery vaadin-details-summary").first().click();
            page.locator(".webhook-body").first().waitFor();
            settled(page);
            photograph(page, new Screen("agency-webhook-log", OWNER, ""), setting);
        });
    }

    @Test
    void theStatementIsKept(Browsing browsing) throws IOException {
        Page page = signedIn(MEMBER, Setting.on(Device.DESKTOP), browsing);
        page.navigate("/pay");
        String paper = (String) page.locator(".ts-pay-files a").first().evaluate("link => link.href");
        try (PDDocument document = Loader.loadPDF(page.request().get(paper).body())) {
            BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(0, 96);
            ImageIO.write(seen, "png", PICTURES.resolve("statement.png").toFile());
        }
    }

    static Stream<Setting> settings() {
        return Stream.of(Setting.on(Device.DESKTOP), Setting.on(Device.PHONE).dark());
    }

    static Stream<Arguments> shots() {
        return screens()
                .flatMap(screen -> screen.languages().stream()
                        .flatMap(language -> settings().map(setting -> Arguments.of(screen, setting.in(language)))));
    }

    /** People of a demonstration read one language; here they read both. */
    private Page signedIn(String who, Setting setting, Browsing browsing) {
        Page page = browsing.visitor(setting).newPage();
        if (who.equals(ANYONE)) {
            return page;
        }
        database.update(
                "update person set language = ? where email = ?",
                setting.language().toUpperCase(Locale.ROOT),
                who);
        return AtAPage.signIn(page, "", who, PASSWORD);
    }

    private static void settled(Page page) {
        Browsing.settle(page);
        page.waitForCondition(() -> page.locator(".ts-waiting").count() == 0);
        Browsing.settle(page);
    }

    private static void photograph(Page page, Screen screen, Setting setting) {
        page.evaluate("document.activeElement?.blur()");
        page.waitForTimeout(400);
        Path file = PICTURES.resolve(screen.name() + "-" + setting + ".png");
        if (screen.part().isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        } else {
            page.locator(screen.part()).screenshot(new Locator.ScreenshotOptions().setPath(file));
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .last()
                .click();
        Browsing.settle(page);
    }

    private static void looksAtARoster(Page page) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("team.csv", "text/csv", ROSTER.getBytes(StandardCharsets.UTF_8)));
        page.locator(".roster-preview").waitFor();
    }

    private static void looksWhoWouldHoldWhat(Page page) {
        page.locator(".ts-tier-fields").nth(1).getByLabel("Pay for an hour").fill("16.00");
        press(page, "Preview who would hold what");
        page.locator("#preview").waitFor();
    }

    private static void opensTheFirstMember(Page page) {
        page.locator(".ts-table a").first().click();
        page.waitForURL("**/pay?month=*&member=*");
    }

    /**
     * @param act what is done there before the picture is taken
     * @param part selector of what is looked at; empty for all of the page
     */
    private record Screen(
            String name, String who, String path, Consumer<Page> act, String part, List<String> languages) {

        Screen(String name, String who, String path) {
            this(name, who, path, page -> {});
        }

        Screen(String name, String who, String path, Consumer<Page> act) {
            this(name, who, path, act, "", List.of("en"));
        }

        Screen inSpanish() {
            return new Screen(name, who, path, act, part, Setting.LANGUAGES);
        }

        Screen of(String part) {
            return new Screen(name, who, path, act, part, languages);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
