package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.touchstone.account.Language;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.RecurringWork;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import dev.touchstone.tier.TierFixture;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Tiers and pay: read by anyone, set by managers after a look at who would hold what, lowered only by a named person. */
@InBrowser
@Import(TierFixture.class)
class TierJourney {

    @Autowired
    private TierFixture fixture;

    @Autowired
    private List<RecurringWork> clockwork;

    private static Stream<Setting> settings() {
        return Stream.of(
                new Setting(Device.DESKTOP, ColorScheme.LIGHT, "en", "UTC"),
                new Setting(Device.DESKTOP, ColorScheme.DARK, "en", "UTC"),
                new Setting(Device.NARROW, ColorScheme.LIGHT, "es", "UTC"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everyPageCanBeReadByThoseItIsFor(Setting setting, Browsing browsing) {
        Language language = Language.of(Locale.of(setting.language()));
        Someone olga = fixture.someone("Olga Ortiz", language);
        Someone lea = fixture.someone("Lea Lindqvist", language);
        AgencyRow agency = fixture.agencyOf(olga, "Nordlicht Labeling");
        Page stranger = browsing.open("/rates", setting);
        looksWell(stranger, "rates-" + setting);
        stranger.navigate("/rates/" + agency.slug());
        looksWell(stranger, "rates-of-one-" + setting);
        Page alone = AtAPage.signedIn(browsing, setting, lea.email());
        alone.navigate("/my-tiers");
        looksWell(alone, "my-tiers-example-" + setting);

        fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        fadedEntry(lea);
        alone.navigate("/my-tiers");
        looksWell(alone, "my-tiers-" + setting);
        alone.navigate("/home");
        looksWell(alone, "home-" + setting);
        Page page = AtAPage.signedIn(browsing, setting, olga.email());
        page.navigate("/agencies/" + agency.slug() + "/tiers");
        looksWell(page, "tiers-" + setting);
        page.locator("vaadin-button[theme~=primary]").click();
        page.locator("#preview").waitFor();
        looksWell(page, "tiers-preview-" + setting);
        page.navigate("/agencies/" + agency.slug() + "/tiers/people");
        page.locator(".ts-tier-start summary").click();
        looksWell(page, "tiers-people-" + setting);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anAgencyWithoutRatesIsToldSoAndSoAreItsLearners(Setting setting, Browsing browsing) {
        Language language = Language.of(Locale.of(setting.language()));
        Someone olga = fixture.someone("Olga Ortiz", language);
        Someone lea = fixture.someone("Lea Lindqvist", language);
        AgencyRow agency = fixture.agencyWithoutRates(olga, "Nordlicht Labeling");
        fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        Page own = AtAPage.signedIn(browsing, setting, lea.email());
        for (String path : List.of("my-tiers", "home", "rates/" + agency.slug())) {
            own.navigate("/" + path);
            looksWell(own, "unset-" + path.replace(agency.slug(), "one") + "-" + setting);
        }
        Page desk = AtAPage.signedIn(browsing, setting, olga.email());
        for (String path : List.of("tiers/people", "pay", "tiers")) {
            desk.navigate("/agencies/" + agency.slug() + "/" + path);
            looksWell(desk, "unset-" + path + "-" + setting);
        }
        desk.locator(".ts-note vaadin-button").first().click();
        desk.locator("#preview").waitFor();
        looksWell(desk, "unset-preview-" + setting);
    }

    @Test
    void anAgencyMakesTheExampleItsOwnAndItsLearnersArePaidByIt(Browsing browsing) {
        Someone olga = fixture.someone("Olga Ortiz");
        Someone lea = fixture.someone("Lea Lindqvist");
        AgencyRow agency = fixture.agencyWithoutRates(olga, "Fresh start");
        fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        Page own = AtAPage.signedIn(browsing, Setting.on(Device.PHONE), lea.email());
        own.navigate("/my-tiers");
        assertThat(own.locator(".ts-own-tier"))
                .containsText("Fresh start has not set its rates yet; what follows is an example");
        assertThat(own.locator(".ts-tier-held")).hasCount(0);
        Page desk = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), olga.email());
        desk.navigate("/agencies/" + agency.slug() + "/tiers");
        assertThat(desk.locator(".ts-note")).containsText("You have set no rates yet");
        press(desk, "Change it first");
        assertThat(desk.locator(".ts-ladder-editor > vaadin-select [slot=value]"))
                .isFocused();
        press(desk, "Take it as it is");
        assertThat(desk.locator("#preview")).containsText("Lea Lindqvist comes to hold Trainee");
        desk.getByLabel("Why it changes").fill("These are our first rates.");
        press(desk, "Save as a new version");
        says(desk, "Version 1 is saved.");
        assertThat(desk.locator(".ts-note")).hasCount(0);
        follow();

        own.reload();
        assertThat(own.locator(".ts-tier-held")).containsText("$12.00 an hour");
    }

    @Test
    void aManagerChangesPayAfterALookAndNobodyLosesAnything(Browsing browsing) {
        Someone olga = fixture.someone("Olga Ortiz");
        Someone lea = fixture.someone("Lea Lindqvist");
        AgencyRow agency = fixture.agencyOf(olga, "Pay day");
        fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        fadedEntry(lea);
        Page page = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), olga.email());
        page.navigate("/agencies/" + agency.slug() + "/tiers");

        Locator entry = page.locator(".ts-tier-fields").nth(1);
        Locator pay = entry.getByLabel("Pay for an hour");
        pay.fill("fifteen");
        press(page, "Preview who would hold what");
        assertThat(entry.getByText("Write an amount such as 15.00.")).isVisible();
        press(page, "Undo");
        assertThat(pay).hasValue("15.00");
        pay.fill("14.00");
        press(entry, "Add a skill");
        page.keyboard().press("Escape");
        press(page, "Undo");
        press(page, "Preview who would hold what");
        Locator preview = page.locator("#preview");
        assertThat(preview).containsText("One member; for one of them something changes.");
        assertThat(preview).containsText("Lea Lindqvist keeps Entry although less would be due");
        press(page, "Save as a new version");
        assertThat(page.getByText("Give a reason of 1 to 1,000 characters.")).isVisible();
        page.getByLabel("Why it changes").fill("The season is over.");
        press(page, "Save as a new version");
        says(page, "Version 2 is saved.");
        assertThat(page.locator(".ts-tier-history")).containsText("The season is over.");
        follow();

        Page own = AtAPage.signedIn(browsing, Setting.on(Device.PHONE), lea.email());
        own.navigate("/my-tiers");
        assertThat(own.locator(".ts-tier-held")).containsText("$15.00 an hour");
        own.navigate("/rates/" + agency.slug());
        assertThat(own.locator(".ts-ladder")).containsText("$14.00 an hour");
    }

    @Test
    void whoWouldHoldLessIsWarnedAnswersAndIsDecidedOnByANamedPerson(Browsing browsing) {
        Someone olga = fixture.someone("Olga Ortiz");
        Someone lea = fixture.someone("Lea Lindqvist");
        AgencyRow agency = fixture.agencyOf(olga, "Due process");
        fixture.join(agency.id(), lea, AgencyRole.LEARNER);
        fadedEntry(lea);
        Page page = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), olga.email());
        page.navigate("/agencies/" + agency.slug() + "/tiers/people");
        Locator card = page.locator(".ts-tier-less > li");
        assertThat(card).containsText("Lea Lindqvist");
        card.locator("summary").click();
        card.getByLabel("Reason").fill("You have not practised since spring.");
        press(card, "Send the warning");
        says(page, "The member is told");
        assertThat(card.getByText("They hold less from now on")).hasCount(0);

        Page own = AtAPage.signedIn(browsing, Setting.on(Device.NARROW), lea.email());
        own.navigate("/my-tiers");
        assertThat(own.locator(".ts-tier-doubt")).containsText("You have not practised since spring.");
        looksWell(own, "doubt");
        own.getByLabel("Your answer").fill("I was ill, and start again on Monday.");
        press(own, "Send the answer");
        says(own, "Your answer is sent.");

        page.reload();
        assertThat(card).containsText("I was ill, and start again on Monday.");
        card.getByLabel("They hold less from now on").click();
        card.getByLabel("Reason").fill("Come back to it when you are well.");
        looksWell(page, "decide");
        press(card, "Decide");
        says(page, "It is decided.");
        own.reload();
        assertThat(own.locator(".ts-tier-held")).containsText("Trainee");
        assertThat(own.locator(".ts-tier-doubt")).containsText("Come back to it when you are well.");
    }

    /** Holds a tier that today's evidence would not give. */
    private void fadedEntry(Someone person) {
        fixture.skilled(person, "rulebook-reading", 0.7);
        fixture.certify(person, "text-labelling");
        follow();
        fixture.skilled(person, "rulebook-reading", -3);
        follow();
    }

    private void follow() {
        clockwork.stream()
                .filter(work -> List.of("ladders-in-force", "missed-raises").contains(work.name()))
                .forEach(RecurringWork::run);
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
        Browsing.settle(page);
    }

    private static void press(Locator part, String name) {
        part.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first()
                .click();
        Browsing.settle(part.page());
    }

    private static void says(Page page, String text) {
        assertThat(page.locator(".live-message").first()).containsText(text);
    }

    private static void looksWell(Page page, String name) {
        Browsing.settle(page);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "tiers", name.replaceAll("[^A-Za-z0-9-]+", "-") + ".png")));
        Browsing.assertNoAxeViolations(page);
        Browsing.assertFitsTheWidth(page);
    }
}
