package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.account.Someone;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.RecurringWork;
import dev.touchstone.pay.EntryKind;
import dev.touchstone.pay.Ledger;
import dev.touchstone.pay.LedgerRow;
import dev.touchstone.pay.PayFixture;
import dev.touchstone.pay.Period;
import dev.touchstone.pay.Waivers;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The time in the corner of the player and the ledger say the same, and both stop when nobody is there. */
@InBrowser
@Import(PayFixture.class)
class PaidTimeJourney {

    private static final Period EVER = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(3000, 1, 1));
    private static final Path PICTURES = Path.of("target", "paid-time");

    @Autowired
    private Operators operators;

    @Autowired
    private PayFixture fixture;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Waivers waivers;

    @Autowired
    private List<RecurringWork> work;

    @Test
    void aLessonIsPlayedSomebodyGoesAwayAndChipAndLedgerAgree(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators);
        PersonId person = person(anna);
        Page page = anna.signedIn(browsing, Setting.on(Device.DESKTOP));
        page.navigate("/course");
        assertThat(page.locator(".is-current")).containsText("The time is recorded; no agency pays it.");
        page.clock().install();
        LessonPlayer player = new LessonPlayer(page).open("a-clause-beats-intuition");
        Locator chip = page.locator("paid-time summary");
        assertThat(chip).hasText("Recorded time 0 min counting");

        timePasses(person, Duration.ofMinutes(2));
        player.onward();
        isActive(page);
        assertThat(chip).hasText("Recorded time 2 min counting");
        chip.click();
        assertThat(page.locator(".paid-rule")).containsText("stops after 3 minutes without activity");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "desktop-open");
        page.keyboard().press("Escape");
        assertThat(page.locator(".paid-rule")).isHidden();

        timePasses(person, Duration.ofMinutes(30));
        page.clock().runFor(Duration.ofMinutes(4).toMillis());
        assertThat(chip).hasText("Recorded time 5 min stopped");
        photograph(page, "desktop-stopped");
        closeWhatIsOver();
        assertThat(seconds(person)).isBetween(300L, 330L);

        isActive(page);
        assertThat(chip).hasText("Recorded time 5 min counting");
        timePasses(person, Duration.ofMinutes(1));
        page.locator(".ts-player-close").click();
        page.waitForURL("**/course");
        timePasses(person, Duration.ofMinutes(1));
        closeWhatIsOver();
        assertThat(seconds(person)).isBetween(360L, 400L);
        assertThat(ledger.of(person, EVER)).extracting(LedgerRow::kind).containsOnly(EntryKind.LESSON);
    }

    @Test
    void onANarrowPhoneInTheDarkTheTimeHasItsPlaceAndItsWords(Browsing browsing) {
        ALearner anna = ALearner.enrolled(operators, Language.ES);
        Page page = anna.signedIn(browsing, Setting.on(Device.NARROW).in("es").dark());
        new LessonPlayer(page, Locale.of("es")).open("a-clause-beats-intuition");
        Locator chip = page.locator("paid-time summary");
        assertThat(chip).hasText("Tiempo registrado 0 min contando");
        Browsing.assertFitsTheWidth(page);
        chip.tap();
        assertThat(page.locator(".paid-rule")).isVisible();
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "narrow-dark-open");
    }

    @Test
    void whoIsPaidReadsHowMuchAndWhoIsNotGoesOnKnowingly(Browsing browsing) {
        Someone anna = fixture.someone("Anna");
        AgencyRow agency = fixture.agencyOf(fixture.someone("Olga Ortiz"), "Acme Labels");
        fixture.joins(anna, agency, AgencyRole.LEARNER);
        Page page = AtAPage.signedIn(browsing, Setting.on(Device.DESKTOP), anna.email());
        page.navigate("/course");
        assertThat(page.locator(".is-current")).containsText("$12.00 an hour from Acme Labels: about $");
        photograph(page, "course-paid");
        page.navigate("/home");
        assertThat(page.locator(".ts-next")).containsText("$12.00 an hour from Acme Labels");
        new LessonPlayer(page).open("a-clause-beats-intuition");
        Locator chip = page.locator("paid-time summary");
        assertThat(chip).hasText("Paid time 0 min counting");

        trial(agency, anna);
        page.reload();
        assertThat(page.locator(".ts-player-stage")).containsText("Acme Labels pays nothing for this");
        assertThat(chip).hasCount(0);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "withheld");
        page.locator(".ts-player-primary").click();
        assertThat(chip).hasText("Recorded time 0 min counting");
        assertThat(page.locator(".ts-player-banner")).containsText("has not said why");

        waivers.log(
                agency.id(),
                "trial",
                Optional.empty(),
                "The first week is an unpaid trial.",
                PersonId.random(),
                "Mo Manager");
        page.reload();
        assertThat(page.locator(".ts-player-banner")).containsText("“The first week is an unpaid trial.”");
        assertThat(page.locator(".ts-player-banner")).containsText("Mo Manager decided so on");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "waived");
    }

    @Test
    void whoseAgencyHasNoRatesReadsSoAndBeginsAllTheSame(Browsing browsing) {
        Someone olga = fixture.someone("Olga Ortiz");
        AgencyRow agency = fixture.agencyWithoutRates(olga, "Acme Labels");
        Someone anna = fixture.someone("Anna", Language.ES);
        fixture.joins(anna, agency, AgencyRole.LEARNER);
        Page page =
                AtAPage.signedIn(browsing, Setting.on(Device.NARROW).in("es").dark(), anna.email());
        page.navigate("/course");
        assertThat(page.locator(".is-current")).containsText("Acme Labels todavía no tiene tarifas");
        new LessonPlayer(page, Locale.of("es")).open("a-clause-beats-intuition");
        assertThat(page.locator("paid-time summary")).hasText("Tiempo registrado 0 min contando");
        assertThat(page.locator(".ts-player-banner"))
                .containsText("Se registra sin importe: Acme Labels todavía no tiene tarifas");
        Browsing.assertFitsTheWidth(page);
        Browsing.assertNoAxeViolations(page);
        photograph(page, "unpriced");
        page.navigate("/pay");
        assertThat(page.locator(".ts-note")).containsText("Acme Labels todavía no tiene tarifas");
        Browsing.assertNoAxeViolations(page);
        photograph(page, "unpriced-own");

        fixture.setsRates(olga, agency);
        page.navigate("/course");
        assertThat(page.locator(".is-current")).containsText("por hora de Acme Labels");
    }

    /** Holds a tier at which nothing is paid. */
    private void trial(AgencyRow agency, Someone person) {
        database.update(
                "insert into tier_holding (id, agency_id, person_id, place, tier, name, tier_rank, rate_minor, currency, cause,"
                        + " ladder, since, version) values (?, ?, ?, 1, 'trial', 'Trial', 0, 0, 'USD', 'EARNED', 0,"
                        + " current_timestamp, 0)",
                UUID.randomUUID(),
                agency.id().value(),
                person.id().value());
    }

    /** Long after the last time it told the server. */
    private static void isActive(Page page) {
        page.clock().runFor(Duration.ofSeconds(26).toMillis());
        page.mouse().move(300, 300);
        page.mouse().move(320, 310);
    }

    private void closeWhatIsOver() {
        work.stream().filter(one -> one.name().equals("paid-time")).forEach(RecurringWork::run);
    }

    private long seconds(PersonId person) {
        return ledger.of(person, EVER).stream().mapToLong(LedgerRow::seconds).sum();
    }

    /** On the server, not in the browser. */
    private void timePasses(PersonId person, Duration time) {
        for (String column : List.of("started_at", "last_at", "left_at")) {
            database.queryForList(
                            "select " + column + " from activity_span where open_person_id = ? and " + column
                                    + " is not null",
                            OffsetDateTime.class,
                            person.value())
                    .forEach(at -> database.update(
                            "update activity_span set " + column + " = ? where open_person_id = ?",
                            at.minus(time),
                            person.value()));
        }
    }

    private PersonId person(ALearner learner) {
        return new PersonId(Objects.requireNonNull(
                database.queryForObject("select id from person where email = ?", UUID.class, learner.email())));
    }

    private static void photograph(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }
}
