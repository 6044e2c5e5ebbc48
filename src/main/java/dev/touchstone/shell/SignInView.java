package dev.touchstone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.SignInResult;
import dev.touchstone.account.SignIns;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.FormPage;
import java.time.Clock;

/** The only place where a password is taken. */
@Route("sign-in")
@AnonymousAllowed
class SignInView extends FormPage implements BeforeEnterObserver {

    private final SignIns signIns;
    private final CurrentPerson current;
    private final Clock clock;
    private final TextField email = new TextField();
    private final PasswordField password = new PasswordField();
    private String wanted = "";

    SignInView(SignIns signIns, CurrentPerson current, Clock clock) {
        super("signin.title");
        this.signIns = signIns;
        this.current = current;
        this.clock = clock;
        email.setLabel(getTranslation("signin.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("inputmode", "email");
        email.setMaxLength(254);
        email.setAutofocus(true);
        password.setLabel(getTranslation("signin.password"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        show(
                text("signin.keeps"),
                email,
                password,
                submit("signin.submit", this::signIn),
                new RouterLink(getTranslation("signin.forgot"), ForgotPasswordView.class),
                new RouterLink(getTranslation("signin.signup"), SignUpView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        wanted = WantedPage.find();
        if (current.signedIn()) {
            show(text("signin.already"), new Anchor("account", getTranslation("account.title")));
        }
    }

    private void signIn() {
        email.setErrorMessage(getTranslation("signin.email.missing"));
        email.setInvalid(email.getValue().isBlank());
        password.setErrorMessage(getTranslation("signin.password.missing"));
        password.setInvalid(password.getValue().isEmpty());
        if (email.isInvalid() || password.isInvalid()) {
            (email.isInvalid() ? email : password).focus();
            return;
        }
        switch (signIns.signIn(email.getValue(), password.getValue())) {
            case SignInResult.Welcome welcome -> leaveTo(wanted);
            case SignInResult.Wrong wrong -> {
                password.setErrorMessage(getTranslation("signin.wrong"));
                password.setInvalid(true);
                password.focus();
            }
            case SignInResult.TooMany tooMany -> warnTooMany(tooMany.tryAgainAt(), clock.instant());
        }
    }
}
