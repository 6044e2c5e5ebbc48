package dev.touchstone.account;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.GuestMerged;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.Role;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@AccountTest
class SignInTest {

    @Autowired
    private AccountFixture people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private SignIns signIns;

    @Autowired
    private PasswordResets resets;

    @Autowired
    private Operators operators;

    @Autowired
    private MovableClock clock;

    @Autowired
    private MockMvc http;

    private final Browser browser = new Browser();

    @Test
    void signingInGivesTheGuestsThingsToTheAccountAndSaysSoOnce() {
        String email = anAddress();
        PersonId account = people.anAccount(email);
        PersonId guest = people.aGuest(browser);
        assertThat(signsIn(browser, email, PASSWORD)).isEqualTo(new SignInResult.Welcome());
        assertThat(browser.visit(current::id)).isEqualTo(account);
        signsIn(browser, email, PASSWORD);
        assertThat(people.merged)
                .filteredOn(merge -> merge.to().equals(account))
                .containsExactly(new GuestMerged(guest, account));
        assertThat(browser.nextDay().visit(current::known)).isEmpty();
    }

    @Test
    void aWrongPasswordMergesNothing() {
        String email = anAddress();
        people.anAccount(email);
        PersonId guest = people.aGuest(browser);
        assertThat(signsIn(browser, email, "something else entirely")).isEqualTo(new SignInResult.Wrong());
        assertThat(browser.visit(current::known)).contains(guest);
    }

    @Test
    void theSessionIdChangesAtSignIn() {
        String email = anAddress();
        people.anAccount(email);
        people.aGuest(browser);
        String planted = browser.sessionId();
        signsIn(browser, email, PASSWORD);
        assertThat(browser.sessionId()).isNotEqualTo(planted);
        assertThat(browser.visit(current::signedIn)).isTrue();
    }

    @Test
    void guessingIsSlowedDownWhetherOrNotThereIsAnAccount() {
        String known = anAddress();
        String unknown = anAddress();
        people.anAccount(known);
        for (String email : new String[] {known, unknown}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signsIn(new Browser(), email, "guess number " + i)).isEqualTo(new SignInResult.Wrong());
            }
            SignInResult slowed = signsIn(new Browser(), email, PASSWORD);
            assertThat(slowed).isInstanceOf(SignInResult.TooMany.class);
            assertThat(((SignInResult.TooMany) slowed).tryAgainAt())
                    .isBetween(clock.instant(), clock.instant().plus(Duration.ofMinutes(2)));
        }
        clock.pass(Duration.ofMinutes(2));
        assertThat(signsIn(browser, known, PASSWORD)).isEqualTo(new SignInResult.Welcome());
    }

    @Test
    void oneClientThatTriesManyAccountsIsSlowedDownToo() {
        Browser robot = new Browser().at("198.51.100.7");
        for (int i = 0; i < 30; i++) {
            signsIn(robot, anAddress(), "guess");
        }
        assertThat(signsIn(robot, anAddress(), "guess")).isInstanceOf(SignInResult.TooMany.class);
    }

    @Test
    void aNewPasswordThroughTheLinkWorksOnceAndEndsOlderSessions() throws Exception {
        String email = anAddress();
        people.anAccount(email);
        signsIn(browser, email, PASSWORD);
        Browser thief = new Browser();
        signsIn(thief, email, PASSWORD);
        http.perform(get("/api/v1/tokens").session(thief.session())).andExpect(status().isOk());

        browser.visit(() -> resets.request(EmailAddress.parse(email).orElseThrow(), Language.EN));
        String link = people.linkTo(email);
        String fresh = "quiet harbour at seven";
        assertThat(browser.visit(() -> resets.choose(link, "short")))
                .isEqualTo(new NewPasswordResult.Unusable(PasswordProblem.TOO_SHORT));
        assertThat(browser.visit(() -> resets.choose(link, fresh))).isEqualTo(new NewPasswordResult.Changed());
        assertThat(browser.visit(() -> resets.choose(link, fresh))).isEqualTo(new NewPasswordResult.NoLongerValid());

        http.perform(get("/api/v1/tokens").session(thief.session()))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("sign-in-needed"));
        assertThat(signsIn(new Browser(), email, PASSWORD)).isEqualTo(new SignInResult.Wrong());
        assertThat(signsIn(new Browser(), email, fresh)).isEqualTo(new SignInResult.Welcome());
    }

    @Test
    void aResetLinkExpires() {
        String email = anAddress();
        people.anAccount(email);
        browser.visit(() -> resets.request(EmailAddress.parse(email).orElseThrow(), Language.EN));
        clock.pass(Duration.ofHours(1));
        assertThat(browser.visit(() -> resets.choose(people.linkTo(email), "quiet harbour at seven")))
                .isEqualTo(new NewPasswordResult.NoLongerValid());
    }

    @Test
    void anUnknownAddressIsAnsweredLikeAKnownOne() {
        String unknown = anAddress();
        assertThat(browser.visit(
                        () -> resets.request(EmailAddress.parse(unknown).orElseThrow(), Language.ES)))
                .isEmpty();
        assertThat(people.mailsTo(unknown).getFirst().subject()).isEqualTo("No hay ninguna cuenta con esta dirección");
    }

    @Test
    void theFirstOperatorChoosesAPasswordThroughTheMail() {
        EmailAddress email = EmailAddress.parse(anAddress()).orElseThrow();
        assertThat(operators.appoint(email)).isEqualTo(new Operators.Appointment.Invited(email));
        String link = people.linkTo(email.value());
        assertThat(browser.visit(() -> resets.choose(link, PASSWORD))).isEqualTo(new NewPasswordResult.Changed());
        assertThat(browser.visit(() -> current.has(Role.OPERATOR))).isTrue();
        assertThat(operators.appoint(email)).isEqualTo(new Operators.Appointment.ExistingAccount(email));
    }

    private SignInResult signsIn(Browser from, String email, String password) {
        return from.visit(() -> signIns.signIn(email, password));
    }
}
