package dev.touchstone.account;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.testbed.AtOnce;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@AccountTest
@ExtendWith(OutputCaptureExtension.class)
class SignUpTest {

    @Autowired
    private AccountFixture people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private SignUps signUps;

    @Autowired
    private SignIns signIns;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Erasure erasure;

    private final Browser browser = new Browser();

    @Test
    void signingUpKeepsWhoTheGuestWas() {
        String email = anAddress();
        PersonId guest = people.aGuest(browser);
        people.signsUp(browser, email);
        assertThat(browser.visit(current::signedIn)).isFalse();
        assertThat(people.confirms(browser, people.linkTo(email))).isEqualTo(new ConfirmResult.Confirmed());
        assertThat(browser.visit(current::signedIn)).isTrue();
        assertThat(browser.visit(current::id)).isEqualTo(guest);
        assertThat(people.merged).noneMatch(merge -> merge.from().equals(guest));
    }

    @Test
    void lookingAroundMakesNoGuest() {
        assertThat(browser.visit(current::known)).isEmpty();
        assertThat(browser.visit(current::known)).isEmpty();
    }

    @Test
    void aGuestWhoComesBackTheNextDayIsTheSamePerson() {
        PersonId guest = people.aGuest(browser);
        assertThat(browser.nextDay().visit(current::known)).contains(guest);
    }

    @Test
    void theCookieOfAGuestWhoSignedUpOpensNothing() {
        String email = anAddress();
        Browser elsewhere = new Browser();
        people.aGuest(browser);
        people.signsUp(browser, email);
        String link = people.linkTo(email);
        assertThat(elsewhere.visit(() -> signUps.confirm(link, PASSWORD))).isEqualTo(new ConfirmResult.Confirmed());
        assertThat(browser.visit(current::known)).isEmpty();
        assertThat(browser.nextDay().visit(current::known)).isEmpty();
    }

    @Test
    void anotherBrowserMustKnowThePassword() {
        String email = anAddress();
        people.signsUp(browser, email);
        String link = people.linkTo(email);
        Browser elsewhere = new Browser();
        assertThat(elsewhere.visit(() -> signUps.confirm(link, ""))).isInstanceOf(ConfirmResult.PasswordNeeded.class);
        assertThat(elsewhere.visit(() -> signUps.confirm(link, "not the password")))
                .isEqualTo(new ConfirmResult.WrongPassword());
    }

    @Test
    void aLinkWorksOnce() {
        String email = anAddress();
        people.signsUp(browser, email);
        String link = people.linkTo(email);
        people.confirms(browser, link);
        assertThat(people.confirms(browser, link)).isEqualTo(new ConfirmResult.NoLongerValid());
    }

    @Test
    void anExpiredLinkIsRefusedAndAFreshOneWorks() {
        String email = anAddress();
        people.signsUp(browser, email);
        String old = people.linkTo(email);
        clock.pass(Duration.ofDays(3));
        assertThat(people.confirms(browser, old)).isEqualTo(new ConfirmResult.NoLongerValid());
        browser.visit(() -> {
            signUps.sendAgain();
            return true;
        });
        assertThat(people.confirms(browser, old)).isEqualTo(new ConfirmResult.NoLongerValid());
        assertThat(people.confirms(browser, people.linkTo(email))).isEqualTo(new ConfirmResult.Confirmed());
    }

    @Test
    void theAnswerNeverTellsWhetherAnAddressHasAnAccount() {
        String known = anAddress();
        String unknown = anAddress();
        people.anAccount(known);
        assertThat(people.signsUp(browser, known)).isInstanceOf(SignUpResult.MailSent.class);
        assertThat(people.signsUp(new Browser(), unknown)).isInstanceOf(SignUpResult.MailSent.class);
        assertThat(people.mailsTo(known).getFirst().subject()).isEqualTo("You already have an account");
        assertThat(people.mailsTo(unknown).getFirst().subject()).isEqualTo("Confirm your e-mail address");
    }

    @Test
    void anAddressIsOneAccountHoweverItIsTyped() {
        assertThat(EmailAddress.parse("  mailto:Anna@Example.ORG "))
                .isEqualTo(EmailAddress.parse("anna@example.org"))
                .isPresent();
        assertThat(EmailAddress.parse("anna@münchen.example").orElseThrow().value())
                .isEqualTo("anna@xn--mnchen-3ya.example");
        assertThat(List.of("", "@", "anna", "anna@", "a b@example.org", "a@b@", "x@" + "y".repeat(300)))
                .allMatch(wrong -> EmailAddress.parse(wrong).isEmpty());
    }

    @Test
    void weakPasswordsAreNamed() {
        EmailAddress email = EmailAddress.parse("anna.maria@example.org").orElseThrow();
        assertThat(PasswordRules.check("short", email, "Anna")).contains(PasswordProblem.TOO_SHORT);
        assertThat(PasswordRules.check("x".repeat(129), email, "Anna")).contains(PasswordProblem.TOO_LONG);
        assertThat(PasswordRules.check("Password123", email, "Anna")).contains(PasswordProblem.TOO_COMMON);
        assertThat(PasswordRules.check("anna.maria", email, "Anna")).contains(PasswordProblem.SAME_AS_NAME_OR_EMAIL);
        assertThat(PasswordRules.check(PASSWORD, email, "Anna")).isEmpty();
    }

    @Test
    void ofEightWhoConfirmTheSameAddressAtOnceExactlyOneWins() throws Exception {
        String email = anAddress();
        List<Browser> browsers =
                IntStream.range(0, 8).mapToObj(any -> new Browser()).toList();
        List<String> links = browsers.stream()
                .map(one -> {
                    clock.pass(Duration.ofHours(1));
                    people.signsUp(one, email);
                    return people.linkTo(email);
                })
                .toList();
        List<ConfirmResult> results = AtOnce.all(IntStream.range(0, 8)
                .<Callable<ConfirmResult>>mapToObj(i -> () -> people.confirms(browsers.get(i), links.get(i)))
                .toList());
        assertThat(results)
                .filteredOn(ConfirmResult.Confirmed.class::isInstance)
                .hasSize(1);
        assertThat(new Browser().visit(() -> signIns.signIn(email, PASSWORD))).isEqualTo(new SignInResult.Welcome());
    }

    @Test
    void guestsNobodyHasSeenForThirtyDaysAreErasedAndOthersAreNot() {
        PersonId idle = people.aGuest(browser);
        clock.pass(Duration.ofDays(29));
        Browser other = new Browser();
        PersonId fresh = people.aGuest(other);
        PersonId account = people.anAccount(anAddress());
        clock.pass(Duration.ofDays(2));
        erasure.eraseIdleGuests();
        erasure.eraseIdleGuests();
        assertThat(browser.visit(current::known))
                .isNotEqualTo(Optional.of(idle))
                .isEmpty();
        assertThat(other.visit(current::known)).contains(fresh);
        assertThat(account).isNotNull();
    }

    @Test
    void passwordsNeverReachTheLog(CapturedOutput log) {
        String email = anAddress();
        people.signsUp(browser, email);
        people.confirms(browser, people.linkTo(email));
        new Browser().visit(() -> signIns.signIn(email, PASSWORD));
        new Browser().visit(() -> signIns.signIn(email, PASSWORD + " typed wrong"));
        assertThat(log.getAll()).doesNotContain(PASSWORD).doesNotContain("$argon2id$");
    }
}
