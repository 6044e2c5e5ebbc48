package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.touchstone.journey.AtAPage.press;
import static dev.touchstone.journey.AtAPage.says;
import static dev.touchstone.pay.PayFixture.terms;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import dev.touchstone.account.Language;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Lesson;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.PayFixture;
import dev.touchstone.pay.Thing;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Paid time as the worker and the agency see it: corrected by a manager, read with its reason, taken along as files. */
@InBrowser
@Import(PayFixture.class)
class PayJourney {

    private static final String REASON = "The server was down for five minutes while you were reading.";

    @Autowired
    private PayFixture fixture;

    @Autowired
    private Curriculum curriculum;

    @Autowired
    private Clock clock;

    @Test
    void aManagerCorrectsAndTheLearnerReadsWhyAndTakesTheStatementAlong(Browsing browsing) throws IOException {
        Someone olga = fixture.someone("Olga Ortiz");
        AgencyRow agency = fixture.agencyOf(olga);
        Someone anna = fixture.someone("Anna Méndez");
        MemberId member = fixture.joins(anna, agency, AgencyRole.LEARNER);
        works(anna, agency, member, 3);

        Page desk = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), olga.email());
        desk.navigate("/agencies/" + agency.slug() + "/pay");
        Browsing.settle(desk);
        assertThat(desk.locator(".ts-pay-check")).containsText("USD: ledger and replay agree");
        desk.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Anna Méndez").setExact(true))
                .click();
        desk.waitForURL("**/pay?month=*&member=*");
        desk.locator(".ts-pay-entry vaadin-button").first().focus();
        desk.keyboard().press("Enter");
        desk.getByLabel("Minutes").fill("5");
        press(desk, "Make the correction");
        says(desk, "Write a reason");
        desk.getByLabel("Reason").fill(REASON);
        // Twice, as an impatient hand does.
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Make the correction"))
                .dblclick();
        says(desk, "+0:05:00 for Anna Méndez");
        assertThat(desk.locator(".ts-pay-entry.is-correction")).hasCount(1);
        Browsing.assertNoAxeViolations(desk);

        Page worker = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), anna.email());
        worker.navigate("/account");
        worker.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("My paid time"))
                .click();
        worker.waitForURL("**/pay");
        assertThat(worker.locator(".ts-pay-entry.is-correction")).containsText("Correction by Olga Ortiz");
        assertThat(worker.locator(".ts-pay-said")).hasText(REASON);
        BoundingBox sheet = worker.locator(".ts-pay-files a").last().boundingBox();
        assertThat(sheet.x + sheet.width).isLessThanOrEqualTo(worker.viewportSize().width);
        Download pdf = worker.waitForDownload(
                () -> worker.locator(".ts-pay-files a").first().click());
        assertThat(pdf.suggestedFilename()).startsWith("PT-").endsWith(".pdf");
        try (PDDocument paper = Loader.loadPDF(pdf.path().toFile())) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Anna Méndez", "Olga Ortiz", "+0:05:00");
        }
        Download csv = worker.waitForDownload(
                () -> worker.locator(".ts-pay-files a").nth(2).click());
        assertThat(Files.readString(csv.path())).startsWith("\ufeffstatement,").contains(REASON, ",yes\r\n");
    }

    @Test
    void aWaiverIsLoggedAndTakenBackWithReasons(Browsing browsing) {
        Someone olga = fixture.someone("Olga Ortiz");
        AgencyRow agency = fixture.agencyOf(olga);
        Page desk = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), olga.email());
        desk.navigate("/agencies/" + agency.slug() + "/pay");
        assertThat(desk.locator(".ts-pay-waivers")).containsText("No waiver stands");
        press(desk, "Log the waiver");
        says(desk, "Say at which tier");
        desk.getByLabel("Tier").click();
        desk.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Trainee"))
                .click();
        desk.getByLabel("Reason").fill("The first lesson is a taster that everybody may try.");
        press(desk, "Log the waiver");
        says(desk, "The waiver is logged.");
        press(desk, "Take back the waiver: All training, trainee");
        desk.getByLabel("Reason").first().fill("From this month on we pay it after all.");
        press(desk, "Take it back");
        says(desk, "The waiver is taken back.");
        assertThat(desk.locator(".ts-pay-waivers")).containsText("No waiver stands");
        Browsing.assertNoAxeViolations(desk);
        Browsing.assertFitsTheWidth(desk);

        Someone rita = fixture.someone("Rita");
        fixture.joins(rita, agency, AgencyRole.READER);
        Page reader = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), rita.email());
        reader.navigate("/agencies/" + agency.slug() + "/pay");
        Browsing.settle(reader);
        assertThat(reader.locator(".ts-pay-waivers")).containsText("earlier entries");
        assertThat(reader.locator(".ts-pay-form")).hasCount(0);
    }

    @Test
    void whoeverIsNoStaffFindsNoLedger(Browsing browsing) {
        browsing.expectProblems();
        AgencyRow agency = fixture.agencyOf(fixture.someone("Olga"));
        Someone anna = fixture.someone("Anna");
        fixture.joins(anna, agency, AgencyRole.LEARNER);
        Page page = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), anna.email());
        page.navigate("/agencies/" + agency.slug() + "/pay");
        page.locator("h1").waitFor();
        assertThat(page.locator(".ts-pay")).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyPageCanBeReadByThoseItIsFor(Setting setting, Browsing browsing) {
        Language language = Language.of(Locale.of(setting.language()));
        Someone olga = fixture.someone("Olga Ortiz", language);
        AgencyRow agency = fixture.agencyOf(olga);
        Someone anna = fixture.someone("Anna Méndez", language);
        Page worker = AtAPage.signedIn(browsing, setting, anna.email());
        worker.navigate("/pay");
        looksWell(worker, "own-empty-" + setting);
        Page desk = AtAPage.signedIn(browsing, setting, olga.email());
        desk.navigate("/agencies/" + agency.slug() + "/pay");
        looksWell(desk, "agency-empty-" + setting);

        MemberId member = fixture.joins(anna, agency, AgencyRole.LEARNER);
        works(anna, agency, member, 40);
        for (String name : List.of("Bea Kowalska", "Zoë Żółć", "王小明")) {
            Someone other = fixture.someone(name);
            works(other, agency, fixture.joins(other, agency, AgencyRole.LEARNER), 2);
        }
        fixture.works(anna.id(), Optional.empty(), EntryKind.REVIEW, Optional.empty(), now(), 420);
        fixture.corrects(olga, agency, anna, 300, REASON);
        fixture.measured(
                anna.id(),
                Optional.of(terms(agency, member, "Anna Méndez", "entry", 1500)),
                EntryKind.LESSON,
                Optional.empty(),
                now(),
                9);
        worker.navigate("/pay");
        looksWell(worker, "own-full-" + setting);
        desk.navigate("/agencies/" + agency.slug() + "/pay");
        looksWell(desk, "agency-full-" + setting);
        desk.locator(".ts-table a").first().click();
        desk.waitForURL("**/pay?month=*&member=*");
        desk.locator(".ts-pay-entry > vaadin-button").first().click();
        desk.locator(".ts-pay-form").waitFor();
        looksWell(desk, "member-" + setting);
    }

    private static Stream<Setting> settings() {
        return Stream.of(
                Setting.on(Device.DESKTOP),
                Setting.on(Device.DESKTOP).dark(),
                Setting.on(Device.NARROW),
                Setting.on(Device.NARROW).dark().in("es"));
    }

    /** Today, and on days before as far as the month goes back. */
    private void works(Someone someone, AgencyRow agency, MemberId member, int stretches) {
        List<Lesson> lessons = List.copyOf(curriculum.lessons());
        for (int stretch = 0; stretch < stretches; stretch++) {
            Lesson lesson = lessons.get(stretch % lessons.size());
            fixture.works(
                    someone.id(),
                    Optional.of(terms(agency, member, someone.name(), "entry", 1500)),
                    stretch % 4 == 3 ? EntryKind.REVIEW : EntryKind.LESSON,
                    stretch % 4 == 3 ? Optional.empty() : Optional.of(new Thing(lesson.uuid(), lesson.slug())),
                    now().minusHours(stretch),
                    640 + 17L * stretch);
        }
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC).minusMinutes(30);
    }

    private static void looksWell(Page page, String name) {
        AtAPage.looksWell(page, "statement/" + name, "!statement", "statement.", "{0}");
    }
}
