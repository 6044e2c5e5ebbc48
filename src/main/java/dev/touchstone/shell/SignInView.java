package dev.touchstone.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@Route("sign-in")
@AnonymousAllowed
class SignInView extends Div {}
