package dev.touchstone.shell;

import static dev.touchstone.account.AccountFixture.PASSWORD;
import static dev.touchstone.account.AccountFixture.anAddress;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.account.AccountFixture;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.PersonId;
import dev.touchstone.base.ui.LiveMessage;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@AccountTest
class DoorTest extends SpringBrowserlessTest {

    @Autowired
    private AccountFixture people;

    @Autowired
    private CurrentPerson current;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nobodyHasTriedForAWhile() {
        clock.pass(Duration.ofHours(5));
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void signingInWithTheRightPasswordOpensTheAccount() {
        String email = anAddress();
        PersonId account = people.anAccount(email);
        navigate(SignInView.class);
        type("E-mail address", " " + email.toUpperCase(Locale.ROOT) + " ");
        typePassword("Password", PASSWORD);
        press("Sign in");
        assertThat(current.signedIn()).isTrue();
        assertThat(current.id()).isEqualTo(account);
    }

    @Test
    void aWrongPasswordIsToldAtTheFieldAndKeepsWhatWasTyped() {
        String email = anAddress();
        people.anAccount(email);
        navigate(SignInView.class);
        type("E-mail address", email);
        typePassword("Password", "something else");
        press("Sign in");
        assertThat(password("Password").isInvalid()).isTrue();
        assertThat(password("Password").getErrorMessage()).startsWith("Address and password do not match.");
        assertThat(field("E-mail address").getValue()).isEqualTo(email);
        assertThat(current.signedIn()).isFalse();
    }

    @Test
    void whoTriesTooOftenIsToldWhenToTryAgain() {
        navigate(SignInView.class);
        type("E-mail address", anAddress());
        for (int i = 0; i < 6; i++) {
            typePassword("Password", "guess " + i);
            press("Sign in");
        }
        assertThat(find(LiveMessage.class).single().getText())
                .isEqualTo("Too many tries. Please try again in 1 minute.");
    }

    @Test
    void aSignUpWithMistakesNamesEachAtItsField() {
        navigate(SignUpView.class);
        type("E-mail address", "anna at example");
        typePassword("Password", "short");
        press("Create account");
        assertThat(field("E-mail address").getErrorMessage()).startsWith("Type a full e-mail address");
        assertThat(password("Password").getErrorMessage()).isEqualTo("Use at least 10 characters.");
        assertThat(field("Your name here").isInvalid()).isTrue();
        assertThat(field("E-mail address").getValue()).isEqualTo("anna at example");
    }

    @Test
    void aSignUpIsFinishedByTheLinkInTheMail() {
        PersonId guest = current.id();
        String email = anAddress();
        navigate(SignUpView.class);
        type("E-mail address", email);
        typePassword("Password", PASSWORD);
        type("Your name here", "Anna");
        press("Create account");
        assertThat(find(LiveMessage.class).single().getText()).isEqualTo("A mail is on its way to " + email + ".");
        String body = people.mailsTo(email).getFirst().body();
        String link = body.substring(body.indexOf("/confirm/") + 1).split("\\s")[0];
        navigate(link, ConfirmEmailView.class);
        press("Confirm");
        assertThat(current.signedIn()).isTrue();
        assertThat(current.id()).isEqualTo(guest);
    }

    @Test
    void thePagesSpeakSpanish() {
        UI.getCurrent().setLocale(Locale.of("es"));
        navigate(SignUpView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Crea tu cuenta");
        assertThat(field("Dirección de correo").isVisible()).isTrue();
    }

    @Test
    void passwordManagersFindTheirFields() {
        navigate(SignInView.class);
        assertThat(field("E-mail address").getAutocomplete().name()).isEqualTo("USERNAME");
        assertThat(password("Password").getAutocomplete().name()).isEqualTo("CURRENT_PASSWORD");
        navigate(SignUpView.class);
        assertThat(password("Password").getAutocomplete().name()).isEqualTo("NEW_PASSWORD");
    }

    @Test
    void anOldLinkSaysSoAndShowsTheWayOn() {
        navigate("new-password/used-long-ago", NewPasswordView.class);
        assertThat(find(PasswordField.class).all()).isEmpty();
        assertThat(find(H1.class).single().getText()).isEqualTo("Choose a new password");
    }

    @Test
    void anUnknownAddressHasAPageOfItsOwn() {
        navigate("no/such/page", NoSuchPage.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("There is nothing at this address");
    }

    @Test
    void theAccountPageAsksAStrangerToSignIn() {
        navigate("account", SignInView.class);
    }

    @Test
    void aTokenIsShownOnceAndCanBeRevoked() {
        String email = anAddress();
        people.anAccount(email);
        navigate(SignInView.class);
        type("E-mail address", email);
        typePassword("Password", PASSWORD);
        press("Sign in");
        navigate("account", Component.class);
        type("What is it for?", "my script");
        press("Create token");
        assertThat(field("Your new token").getValue()).startsWith("ts_");
        press("Revoke");
        assertThat(find(Button.class).withText("Revoke").all()).isEmpty();
        type("Your name here", "Anna Maria");
        press("Save");
        navigate("account", Component.class);
        assertThat(field("Your name here").getValue()).isEqualTo("Anna Maria");
    }

    private TextField field(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private PasswordField password(String label) {
        return find(PasswordField.class).withLabel(label).single();
    }

    private void type(String label, String text) {
        test(field(label)).setValue(text);
    }

    private void typePassword(String label, String text) {
        test(password(label)).setValue(text);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
