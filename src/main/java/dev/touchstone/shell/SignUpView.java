package dev.touchstone.shell;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.PasswordRules;
import dev.touchstone.account.SignUpResult;
import dev.touchstone.account.SignUps;
import dev.touchstone.base.CurrentPerson;
import dev.touchstone.base.ui.FormPage;
import java.time.Clock;

/** Turns a guest into an account, keeping everything done so far. */
@Route("sign-up")
@AnonymousAllowed
class SignUpView extends FormPage implements BeforeEnterObserver {

    private final SignUps signUps;
    private final CurrentPerson current;
    private final Clock clock;
    private final TextField email = new TextField();
    private final PasswordField password = new PasswordField();
    private final TextField displayName = new TextField();
    private final Select<Language> language = new Select<>();

    SignUpView(SignUps signUps, CurrentPerson current, Clock clock) {
        super("signup.title");
        this.signUps = signUps;
        this.current = current;
        this.clock = clock;
        email.setLabel(getTranslation("signup.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("inputmode", "email");
        email.setAutofocus(true);
        password.setLabel(getTranslation("signup.password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("signup.password.rule", PasswordRules.MIN_LENGTH));
        displayName.setLabel(getTranslation("signup.name"));
        displayName.setAutocomplete(Autocomplete.NICKNAME);
        displayName.setHelperText(getTranslation("signup.name.why"));
        language.setLabel(getTranslation("signup.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(one -> getTranslation("account.language." + one.code()));
        language.setValue(Language.of(getLocale()));
        show(
                text("signup.keeps"),
                new Anchor("rates", getTranslation("tier.signup.card")),
                email,
                password,
                displayName,
                language,
                submit("signup.submit", this::signUp),
                new RouterLink(getTranslation("signup.signin"), SignInView.class));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.signedIn()) {
            show(text("signin.already"), new Anchor("account", getTranslation("account.title")));
        }
    }

    private void signUp() {
        email.setInvalid(false);
        password.setInvalid(false);
        displayName.setInvalid(false);
        switch (signUps.signUp(email.getValue(), password.getValue(), displayName.getValue(), language.getValue())) {
            case SignUpResult.MailSent sent -> showSent(sent.email());
            case SignUpResult.Incomplete incomplete -> showProblems(incomplete);
            case SignUpResult.TooMany tooMany -> warnTooMany(tooMany.tryAgainAt(), clock.instant());
            case SignUpResult.AlreadySignedIn already -> leaveTo("account");
        }
    }

    private void showProblems(SignUpResult.Incomplete incomplete) {
        if (incomplete.fields().contains(SignUpResult.Field.DISPLAY_NAME)) {
            displayName.setErrorMessage(getTranslation("signup.name.wrong"));
            displayName.setInvalid(true);
        }
        if (incomplete.password() != null) {
            password.setErrorMessage(Problem.text(this, incomplete.password()));
            password.setInvalid(true);
        }
        if (incomplete.fields().contains(SignUpResult.Field.EMAIL)) {
            email.setErrorMessage(getTranslation("signup.email.wrong"));
            email.setInvalid(true);
        }
        Focusable<?> first = email.isInvalid() ? email : password.isInvalid() ? password : displayName;
        first.focus();
    }

    private void showSent(EmailAddress address) {
        Button again = new Button(getTranslation("signup.again"), click -> {
            signUps.sendAgain();
            finish("signup.sentAgain", address);
        });
        show(text("signup.next"), again, new Anchor(".", getTranslation("signup.continue")));
        finish("signup.sent", address);
    }
}
