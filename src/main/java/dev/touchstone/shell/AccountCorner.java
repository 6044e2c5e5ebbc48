package dev.touchstone.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The corner of the page that says who I am: a way in, or my name as the way to my account. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class AccountCorner extends Div {

    AccountCorner() {
        addClassName("ts-account");
        Anchor signIn = new Anchor("sign-in", getTranslation("shell.sign-in"));
        add(signIn);
    }
}
