package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.touchstone.account.Language;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.agency.MemberId;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.tier.live.AnAgency;
import dev.touchstone.tier.live.LiveReports;
import dev.touchstone.tier.live.ReportedAnswer;
import dev.touchstone.tier.live.ReportedRow;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Live work as those who run an agency see it, and the learner whose work it is. */
@InBrowser
@Import(AnAgency.class)
class LiveWorkJourney {

    @Autowired
    private AnAgency agencies;

    @Autowired
    private LiveReports reports;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @MethodSource("settings")
    void theAgencySeesHowOftenToCheckAndTheLearnerWhatWasReported(Setting setting, Browsing browsing) {
        Language language = Language.of(Locale.of(setting.language()));
        Someone olga = agencies.someone("Olga Ortiz", language);
        AgencyRow agency = agencies.of(olga, "Nordlicht Labeling");
        Someone anna = agencies.someone("Anna Méndez", language);
        Page desk = AtAPage.signedIn(browsing, setting, olga.email());
        desk.navigate("/agencies/" + agency.slug() + "/live");
        looksWell(desk, "empty-" + setting);
        Page hers = AtAPage.signedIn(browsing, setting, anna.email());
        hers.navigate("/my-live");
        looksWell(hers, "own-empty-" + setting);

        MemberId member = agencies.member(agency, anna.id(), "Anna Méndez", "P-1");
        report(olga, agency, member, "boxes", "skilled", 180, 3);
        report(olga, agency, member, "classification", "", 6, 0);
        MemberId falling = agencies.member(agency, agencies.someone("Bert").id(), "Bert Aalto", "P-2");
        report(olga, agency, falling, "boxes", "", 60, 30);
        olga.get(() -> reports.correct(agency.slug(), "boxes-" + member + "-0", Optional.empty(), "Wrong gold."));

        desk.reload();
        assertThat(desk.locator("main")).containsText("Bert Aalto");
        assertThat(desk.locator(".live-why.is-fallen")).hasCount(1);
        looksWell(desk, "full-" + setting);
        desk.navigate("/agencies/" + agency.slug() + "/live?bar=95");
        assertThat(desk.locator(".live-why.is-fallen")).containsText("95");
        desk.locator("a[href='guides/live']").press("Enter");
        desk.waitForURL("**/guides/live");
        desk.navigate("/agencies/no-such-agency/live");
        assertThat(desk.locator("main .live-part")).hasCount(0);

        hers.reload();
        assertThat(hers.locator("main")).containsText("Nordlicht Labeling");
        assertThat(hers.locator(".live-corrections")).containsText("Wrong gold.");
        looksWell(hers, "own-full-" + setting);
        hers.navigate("/agencies/" + agency.slug() + "/live");
        assertThat(hers.locator("main")).not().containsText("Bert Aalto");
    }

    private void report(
            Someone owner, AgencyRow agency, MemberId member, String skill, String level, int answers, int wrong) {
        List<ReportedRow> rows = new ArrayList<>();
        for (int number = 0; number < answers; number++) {
            rows.add(new ReportedRow.Read(new ReportedAnswer(
                    skill + "-" + member + "-" + number,
                    new ReportedAnswer.Who.Member(member),
                    skill,
                    number < wrong ? 0 : 1,
                    level.isEmpty() ? Optional.empty() : Optional.of(level),
                    0,
                    clock.instant().minus(Duration.ofHours(1)))));
        }
        assertThat(owner.get(() -> reports.report(agency.slug(), rows)).stored())
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"api", "live", "webhooks"})
    void aGuideIsReadOnANarrowPhoneWithoutAnAccount(String guide, Browsing browsing) {
        Page page = browsing.open("/guides/" + guide, Setting.on(Device.NARROW).in("es"));
        assertThat(page.locator("h1")).hasAttribute("lang", "en");
        assertThat(page.locator(".ts-lead")).containsText("en inglés");
        looksWell(page, "guide-" + guide);
    }

    private static Stream<Setting> settings() {
        return Stream.of(
                Setting.on(Device.DESKTOP), Setting.on(Device.NARROW).dark().in("es"));
    }

    private static void looksWell(Page page, String name) {
        AtAPage.looksWell(page, "live/" + name, "!live", "{0");
    }
}
