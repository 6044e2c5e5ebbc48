package dev.touchstone.base.ui;

import com.vaadin.flow.component.html.Div;

/**
 * Says results to screen readers without moving anything on the page. It stands in the page, empty, before it speaks;
 * two lines take turns so that the same words are heard again when they are said twice.
 */
public class Announcer extends Div {

    private final Div first = line();
    private final Div second = line();
    private boolean firstSpeaks = true;

    public Announcer() {
        addClassName("ts-unseen");
        add(first, second);
    }

    /** Says the text when the reader has finished what they are hearing. */
    public void say(String text) {
        (firstSpeaks ? first : second).setText(text);
        (firstSpeaks ? second : first).setText("");
        firstSpeaks = !firstSpeaks;
    }

    /** Says the text once the page that brings this along is shown: what stands in a page from the start is not heard. */
    public void sayOnArrival(String text) {
        addAttachListener(arrived -> {
            arrived.unregisterListener();
            getElement().executeJs("return true").then(shown -> say(text));
        });
    }

    private static Div line() {
        Div line = new Div();
        line.getElement().setAttribute("role", "status").setAttribute("aria-live", "polite");
        return line;
    }
}
