package dev.touchstone.account;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.AtOnce;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
@Tag("both-databases")
class TimeZoneTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final ZoneId LIMA = ZoneId.of("America/Lima");

    @Autowired
    private AccountFixture people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIns signIns;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private AccountData data;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();
    private String email;
    private PersonId anna;

    @BeforeEach
    void annaHasAnAccount() {
        email = anAddress();
        anna = people.anAccount(email);
    }

    @Test
    void someoneOfWhomNothingIsKnownLivesInUtc() {
        assertThat(browser.visit(current::zone)).isEqualTo(ZoneId.of("UTC"));
        assertThat(signedIn(browser).visit(current::zone)).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void aGuestLivesWhereTheBrowserSaysAndBecomesNobodyByIt() {
        assertThat(browser.in("Asia/Kolkata").visit(current::zone)).isEqualTo(KOLKATA);
        assertThat(browser.visit(current::known)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "undefined", "Mars/Olympus", "+05:30", "UTC+5", "asia/kolkata", "Asia/Kolkata ", "../x"})
    void aNameThatNoZoneHasIsIgnored(String name) {
        assertThat(browser.in(name).visit(current::zone)).isEqualTo(ZoneId.of("UTC"));
        assertThat(signedIn(browser).visit(current::zone)).isEqualTo(ZoneId.of("UTC"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void anOldNameThatBrowsersStillSayIsReadAsTodaysName() {
        assertThat(browser.in("Asia/Calcutta").visit(current::zone)).isEqualTo(KOLKATA);
        assertThat(TimeZones.all()).contains(KOLKATA).doesNotContain(ZoneId.of("Asia/Calcutta"));
    }

    @Test
    void aNameLongerThanAnyIsIgnored() {
        assertThat(browser.in("Asia/Kolkata".repeat(300)).visit(current::zone)).isEqualTo(ZoneId.of("UTC"));
    }

    @Test
    void signingInTellsWhereThePersonIsAndAProgramOfTheirsLivesThereToo() throws Exception {
        signedIn(browser.in("Asia/Kolkata"));
        assertThat(stored()).contains("Asia/Kolkata");
        String token = browser.visit(
                () -> tokens.create("my script", Duration.ofDays(1)).value());
        http.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(jsonPath("$.timeZone").value("Asia/Kolkata"));
    }

    @Test
    void aPageOpenedAfterAJourneyMovesThePersonAlong() {
        signedIn(browser.in("Asia/Kolkata")).in("America/Lima");
        assertThat(browser.visit(current::zone)).isEqualTo(LIMA);
        assertThat(stored()).contains("Asia/Kolkata");
        aPageOpens(browser);
        assertThat(stored()).contains("America/Lima");
    }

    @Test
    void whatThePersonChoosesBeatsWhatBrowsersSay() {
        choose(signedIn(browser.in("Asia/Kolkata")), Optional.of(LIMA));
        aPageOpens(browser);
        signedIn(new Browser().in("Europe/Madrid"));
        assertThat(browser.visit(current::zone)).isEqualTo(LIMA);
        assertThat(browser.visit(accounts::me).orElseThrow().chosenZone()).isEqualTo(LIMA);
        assertThat(stored()).contains("America/Lima");
    }

    @Test
    void leavingItToTheBrowserAgainTakesTheBrowsersWord() {
        choose(signedIn(browser.in("Asia/Kolkata")), Optional.of(LIMA));
        choose(browser, Optional.empty());
        assertThat(browser.visit(current::zone)).isEqualTo(KOLKATA);
        assertThat(browser.visit(accounts::me).orElseThrow().chosenZone()).isNull();
        assertThat(stored()).contains("Asia/Kolkata");
    }

    @Test
    void aChoiceHoldsWithinTheRequestThatMadeIt() {
        signedIn(browser.in("Asia/Kolkata"));
        assertThat(browser.visit(() -> {
                    current.zone();
                    accounts.chooseZone(Optional.of(LIMA));
                    return current.zone();
                }))
                .isEqualTo(LIMA);
    }

    @Test
    void whoeverSignsInNextInTheSameBrowserLivesInTheirOwnZone() {
        choose(signedIn(browser.in("Asia/Kolkata")), Optional.of(LIMA));
        String other = anAddress();
        people.anAccount(other);
        assertThat(browser.visit(() -> {
                    current.zone();
                    signIns.signIn(other, PASSWORD);
                    return current.zone();
                }))
                .isEqualTo(KOLKATA);
    }

    @Test
    void aSessionOverRestIsToldItsZone() throws Exception {
        http.perform(get("/api/v1/me").cookie(new Cookie("touchstone_zone", "America/Lima")))
                .andExpect(jsonPath("$.timeZone").value("America/Lima"));
        http.perform(get("/api/v1/me")).andExpect(jsonPath("$.timeZone").value("UTC"));
    }

    @Test
    void eightPagesThatOpenAtOnceInTwoZonesAllOpen() throws Exception {
        List<Browser> devices =
                IntStream.range(0, 8).mapToObj(any -> signedIn(new Browser())).toList();
        AtOnce.all(IntStream.range(0, 8)
                .mapToObj(page -> Executors.callable(
                        () -> aPageOpens(devices.get(page).in(page % 2 == 0 ? "Asia/Kolkata" : "America/Lima"))))
                .toList());
        assertThat(stored()).hasValueSatisfying(zone -> assertThat(zone).isIn("Asia/Kolkata", "America/Lima"));
    }

    @Test
    void thereIsARegionForEveryoneAndNoAliasByOffset() {
        assertThat(TimeZones.all())
                .extracting(ZoneId::getId)
                .contains("Asia/Kolkata", "America/St_Johns", "Europe/Madrid", "Pacific/Chatham", "UTC")
                .doesNotContain("Etc/GMT+5", "EST5EDT", "US/Pacific")
                .isSorted();
    }

    private Browser signedIn(Browser device) {
        assertThat(device.visit(() -> signIns.signIn(email, PASSWORD))).isEqualTo(new SignInResult.Welcome());
        return device;
    }

    private void choose(Browser device, Optional<ZoneId> zone) {
        device.visit(() -> {
            accounts.chooseZone(zone);
            return true;
        });
    }

    private void aPageOpens(Browser device) {
        device.visit(() -> {
            accounts.noteZone();
            return true;
        });
    }

    private Optional<String> stored() {
        Map<?, ?> row = (Map<?, ?>) Objects.requireNonNull(data.export(anna).get("person"));
        return Optional.ofNullable((String) row.get("timeZone"));
    }
}
