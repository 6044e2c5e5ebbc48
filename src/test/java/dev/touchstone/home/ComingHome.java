package dev.touchstone.home;

import static dev.touchstone.account.AccountFixture.PASSWORD;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import dev.touchstone.account.AccountTest;
import dev.touchstone.account.MovableClock;
import dev.touchstone.practice.AVeteran;
import dev.touchstone.practice.Cost;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Somebody signs in and opens the learner's home, as a browser would. */
@AccountTest
abstract class ComingHome extends SpringBrowserlessTest {

    static final int FEW = 100;

    /** More would be felt on a slow database. */
    static final long MOST_STATEMENTS = 40;

    @Autowired
    BeanFactory house;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nobodyHasSignedInForAWhile() {
        clock.pass(Duration.ofHours(5));
    }

    @AfterEach
    void everybodyLeaves() {
        SecurityContextHolder.clearContext();
    }

    /** In a browser of their own. */
    void signIn(String email) {
        leave();
        initVaadinEnvironment();
        navigate("sign-in", Component.class);
        test(find(TextField.class).withLabel("E-mail address").single()).setValue(email);
        test(find(PasswordField.class).withLabel("Password").single()).setValue(PASSWORD);
        test(find(Button.class).withText("Sign in").single()).click();
    }

    String greeting() {
        navigate("home", Component.class);
        return find(H1.class).single().getText();
    }

    Cost homeOf(AVeteran someone) {
        signIn(someone.email());
        Cost cost = costOfHome();
        leave();
        return cost;
    }

    private void leave() {
        cleanVaadinEnvironment();
        SecurityContextHolder.clearContext();
    }

    /** What the whole page costs whoever comes from another one, once what has to be told is told. */
    private Cost costOfHome() {
        navigate("home", Component.class);
        return Cost.of(() -> navigate("settings", Component.class), () -> navigate("home", Component.class));
    }
}
