package dev.touchstone.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.touchstone.account.Language;
import dev.touchstone.account.Operators;
import dev.touchstone.testbed.Browsing;
import dev.touchstone.testbed.InBrowser;
import dev.touchstone.testbed.Setting;
import dev.touchstone.testbed.Setting.Device;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A manager brings a roster in: a file that is none, then one with mistakes, then the same again. */
@InBrowser
class RosterJourney {

    private static final int PEOPLE = 300;

    @Autowired
    private Operators operators;

    @Autowired
    private JdbcTemplate database;

    @Test
    void aRosterIsSeenBeforeItIsBroughtIn(Browsing browsing) {
        String agency = "roster-" + UUID.randomUUID();
        Page page = opened(browsing, Setting.on(Device.DESKTOP), Language.EN, agency);
        looksWell(page, "upload");
        upload(page, "team.xlsx", "PK\u0003\u0004not a text");
        assertThat(page.locator(".ts-note")).containsText("choose Save as and the format CSV");
        looksWell(page, "no-roster");

        // More than a megabyte: sheets have columns that nobody needs here.
        upload(page, "team.csv", people("x".repeat(4_000)));
        assertThat(page.locator(".roster-preview h2")).hasText("team.csv: what would change");
        assertThat(page.locator(".roster-preview")).containsText("These columns are left out");
        assertThat(page.locator(".roster-tiles > div").first()).containsText(String.valueOf(PEOPLE));
        assertThat(page.locator(".roster-problems")).containsText("Give a full e-mail address");
        assertThat(page.getByText("One member is not in the file")).isVisible();
        looksWell(page, "preview");
        assertThat(members(agency)).isEqualTo(1);

        press(page, "Import " + PEOPLE + " rows");
        page.navigate("/agencies/" + agency + "/roster");
        page.waitForSelector(".roster-outcome");
        assertThat(page.locator(".roster-tiles > div").first()).containsText(String.valueOf(PEOPLE));
        looksWell(page, "outcome");
        assertThat(members(agency)).isEqualTo(PEOPLE + 1);

        upload(page, "team.csv", people(""));
        assertThat(page.getByText("There is nothing to import")).isVisible();
        assertThat(page.getByText("Choose another file")).isVisible();
    }

    @Test
    void aPhoneByNightInSpanishShowsItGoThrough(Browsing browsing) {
        String agency = "lista-" + UUID.randomUUID();
        Page page = opened(browsing, Setting.on(Device.PHONE).dark().in("es"), Language.ES, agency);
        looksWell(page, "upload-phone");
        upload(page, "equipo.csv", people(""));
        assertThat(page.locator(".roster-preview h2")).hasText("equipo.csv: qué cambiaría");
        looksWell(page, "preview-phone");
        press(page, "Importar " + PEOPLE + " filas");
        page.waitForSelector(".roster-outcome");
        assertThat(page.locator(".roster-outcome h2")).isFocused();
        looksWell(page, "outcome-phone");
    }

    private Page opened(Browsing browsing, Setting setting, Language language, String agency) {
        ALearner manager = ALearner.enrolled(operators, language);
        founded(agency, manager.email());
        Page page = manager.signedIn(browsing, setting);
        page.navigate("/agencies/" + agency + "/roster");
        page.waitForSelector(".roster-upload");
        return page;
    }

    private void founded(String slug, String owner) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into agency (id, slug, name, founded_at, version) values (?, ?, 'Nordlicht Labeling', ?, 0)",
                id,
                slug,
                Instant.EPOCH.atOffset(ZoneOffset.UTC));
        database.update(
                "insert into membership (id, agency_id, person_id, name, email, team, role, state, since, version)"
                        + " select ?, ?, id, 'Tomás', email, '', 'MANAGER', 'ACTIVE', ?, 0 from person where email = ?",
                UUID.randomUUID(),
                id,
                Instant.EPOCH.atOffset(ZoneOffset.UTC),
                owner);
    }

    private int members(String slug) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from membership where agency_id = (select id from agency where slug = ?)",
                Integer.class,
                slug));
    }

    private static String people(String note) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number -> "person%d@example.org,Person %d,P-%d,%s,,%s"
                        .formatted(number, number, number, number % 2 == 0 ? "day" : "night", note))
                .collect(Collectors.joining(
                        "\n", "email,name,reference,team,role,notes\n", "\nnobody,Nobody,N-1,,boss,\n"));
    }

    private static void upload(Page page, String name, String file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "text/csv", file.getBytes(UTF_8)));
        Browsing.settle(page);
    }

    private static void press(Page page, String name) {
        Locator button = page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        button.focus();
        page.keyboard().press("Enter");
    }

    private static void looksWell(Page page, String name) {
        AtAPage.looksWell(page, "roster/" + name, "!roster", "!agency", "{0}");
    }
}
