package dev.touchstone.base.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;

/** A place for results that a screen reader announces as soon as they appear. It is on the page from the start. */
public class LiveMessage extends Div implements Focusable<LiveMessage> {

    public LiveMessage() {
        addClassName("live-message");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
        setTabIndex(-1);
    }

    /** Something went well. */
    public void tell(String text) {
        removeClassName("live-message-problem");
        setText(text);
    }

    /** Something needs the person's attention. */
    public void warn(String text) {
        addClassName("live-message-problem");
        setText(text);
    }

    public void clear() {
        removeClassName("live-message-problem");
        setText("");
    }
}
