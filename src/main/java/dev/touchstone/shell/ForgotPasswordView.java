package dev.touchstone.shell;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.EmailAddress;
import dev.touchstone.account.Language;
import dev.touchstone.account.PasswordResets;
import dev.touchstone.base.ui.FormPage;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Sends a link to choose a new password. */
@Route("forgot-password")
@AnonymousAllowed
class ForgotPasswordView extends FormPage {

    private final PasswordResets resets;
    private final Clock clock;
    private final TextField email = new TextField();

    ForgotPasswordView(PasswordResets resets, Clock clock) {
        super("signin.forgot.title");
        this.resets = resets;
        this.clock = clock;
        email.setLabel(getTranslation("signin.email"));
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setAttribute("inputmode", "email");
        email.setAutofocus(true);
        show(
                text("signin.forgot.how"),
                email,
                submit("signin.forgot.submit", this::send),
                new RouterLink(getTranslation("signin.forgot.back"), SignInView.class));
    }

    private void send() {
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        email.setErrorMessage(getTranslation("signup.email.wrong"));
        email.setInvalid(address.isEmpty());
        if (address.isEmpty()) {
            email.focus();
            return;
        }
        Optional<Instant> later = resets.request(address.get(), Language.of(getLocale()));
        if (later.isPresent()) {
            warnTooMany(later.get(), clock.instant());
        } else {
            finish("signin.forgot.sent", address.get());
        }
    }
}
