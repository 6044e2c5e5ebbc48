package dev.touchstone.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** One calm note that something was proven, with the streak of gold drawn once. Screen readers hear it on arrival. */
public class StreakNote extends Div {

    public StreakNote(List<String> sentences) {
        addClassName("ts-streak-note");
        Span streak = new Span();
        streak.addClassName("ts-streak-line");
        Announcer announcer = new Announcer();
        add(streak);
        sentences.forEach(sentence -> add(new Paragraph(sentence)));
        add(announcer);
        announcer.sayOnArrival(String.join(" ", sentences));
    }
}
