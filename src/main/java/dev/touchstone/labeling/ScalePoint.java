package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/**
 * One point of a scale: a radio button of the page itself, its key and its words. Points of one group exclude each other in
 * the browser, and arrow keys go from one to the next.
 */
@StyleSheet("context://css/scale-point.css")
public class ScalePoint extends HtmlContainer {

    private final Element input = new Element("input");

    /**
     * @param group of the page, shared by the points of one scale
     * @param key the digit that chooses it
     */
    public ScalePoint(String group, int key, Component words) {
        super("label");
        addClassName("scale-point");
        input.setAttribute("type", "radio").setAttribute("name", group);
        Span hint = new Span(Integer.toString(key));
        hint.addClassName("key-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        words.addClassName("scale-words");
        getElement().appendChild(input);
        add(hint, words);
    }

    /** Hears that the learner chose this point. */
    public void onChoice(Runnable listener) {
        input.addEventListener("change", change -> listener.run());
    }

    /** The browser unchecks the others of the group by itself, so what the server last sent says nothing. */
    public void choose() {
        input.executeJs("this.checked = true");
    }

    /** Takes no more changes. */
    public void close() {
        input.setAttribute("disabled", "");
    }

    /** Says in a word what this point was, with a sign before it. @param sign {@code is-right}, {@code is-near} or {@code is-wrong} */
    public void note(String sign, String words) {
        Span note = new Span(words);
        note.addClassName("scale-note");
        addClassName(sign);
        add(note);
    }
}
