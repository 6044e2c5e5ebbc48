package dev.touchstone.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A calm note where content would be: there is none yet, or something went wrong, and what to do next. */
public class Note extends Div {

    private Note(Icon icon, String title, String text, Component... next) {
        addClassName("ts-note");
        Paragraph headline = new Paragraph(title);
        headline.addClassName("ts-note-title");
        add(icon.create(), headline, new Paragraph(text));
        add(next);
    }

    /** Nothing is here, and that is all right. */
    public static Note empty(String title, String text, Component... next) {
        return new Note(Icon.INFO, title, text, next);
    }

    /** Something is closed for now; the text says what opens it. */
    public static Note locked(String title, String text, Component... next) {
        return new Note(Icon.LOCK, title, text, next);
    }

    /** Something went wrong; the text says what to do. Screen readers hear it at once. */
    public static Note problem(String title, String text, Component... next) {
        Note note = new Note(Icon.WARNING, title, text, next);
        note.addClassName("is-problem");
        note.getElement().setAttribute("role", "alert");
        return note;
    }
}
