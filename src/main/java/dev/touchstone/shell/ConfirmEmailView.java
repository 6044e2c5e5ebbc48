package dev.touchstone.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.ConfirmResult;
import dev.touchstone.account.SignUps;
import dev.touchstone.base.ui.FormPage;
import java.time.Clock;
import java.util.Optional;

/**
 * The end of a sign-up: the link in the mail. A button does it, since mail programs open links by themselves; in another
 * browser the password is asked for as well.
 */
@Route("confirm")
@AnonymousAllowed
class ConfirmEmailView extends FormPage implements HasUrlParameter<String> {

    private final SignUps signUps;
    private final Clock clock;
    private final PasswordField password = new PasswordField();

    ConfirmEmailView(SignUps signUps, Clock clock) {
        super("signup.confirm.title");
        this.signUps = signUps;
        this.clock = clock;
        password.setLabel(getTranslation("signup.confirm.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        Optional<ConfirmResult.PasswordNeeded> needed = signUps.passwordNeeded(link);
        Component submit = submit("signup.confirm.submit", () -> confirm(link));
        if (needed.isPresent()) {
            show(text("signup.confirm.other", needed.get().email()), password, submit);
        } else {
            show(text("signup.confirm.how"), submit);
        }
    }

    private void confirm(String link) {
        password.setInvalid(false);
        switch (signUps.confirm(link, password.getValue())) {
            case ConfirmResult.Confirmed confirmed -> leaveTo(WantedPage.find());
            case ConfirmResult.PasswordNeeded needed -> askAgain("signin.password.missing");
            case ConfirmResult.WrongPassword wrong -> askAgain("signup.confirm.wrong");
            case ConfirmResult.TooMany tooMany -> warnTooMany(tooMany.tryAgainAt(), clock.instant());
            case ConfirmResult.NoLongerValid gone ->
                show(
                        text("signup.confirm.gone"),
                        new RouterLink(getTranslation("signup.signin"), SignInView.class),
                        new RouterLink(getTranslation("signin.signup"), SignUpView.class));
        }
    }

    private void askAgain(String key) {
        password.setErrorMessage(getTranslation(key));
        password.setInvalid(true);
        password.focus();
    }
}
