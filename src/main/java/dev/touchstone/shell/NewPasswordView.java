package dev.touchstone.shell;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.account.NewPasswordResult;
import dev.touchstone.account.PasswordResets;
import dev.touchstone.account.PasswordRules;
import dev.touchstone.base.ui.FormPage;

/** Takes a new password from whoever opened the link in the mail. */
@Route("new-password")
@AnonymousAllowed
class NewPasswordView extends FormPage implements HasUrlParameter<String> {

    private final PasswordResets resets;
    private final PasswordField password = new PasswordField();

    NewPasswordView(PasswordResets resets) {
        super("signin.new.title");
        this.resets = resets;
        password.setLabel(getTranslation("signin.new.password"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("signup.password.rule", PasswordRules.MIN_LENGTH));
        password.setAutofocus(true);
    }

    @Override
    public void setParameter(BeforeEvent event, String link) {
        if (resets.usable(link)) {
            show(text("signin.new.how"), password, submit("signin.new.submit", () -> choose(link)));
        } else {
            showNoLongerValid();
        }
    }

    private void choose(String link) {
        password.setInvalid(false);
        switch (resets.choose(link, password.getValue())) {
            case NewPasswordResult.Changed changed -> leaveTo("");
            case NewPasswordResult.Unusable unusable -> {
                password.setErrorMessage(Problem.text(this, unusable.problem()));
                password.setInvalid(true);
                password.focus();
            }
            case NewPasswordResult.NoLongerValid gone -> showNoLongerValid();
        }
    }

    private void showNoLongerValid() {
        show(text("signin.new.gone"), new RouterLink(getTranslation("signin.forgot.submit"), ForgotPasswordView.class));
    }
}
