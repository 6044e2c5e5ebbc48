package dev.touchstone.home.ui;

import com.vaadin.flow.component.html.Div;

/** The place for the one item that a newcomer labels before anything else. */
class WelcomeItem extends Div {

    WelcomeItem() {
        addClassName("ts-welcome");
    }
}
