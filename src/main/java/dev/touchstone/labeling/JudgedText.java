package dev.touchstone.labeling;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A text that is judged as it stands, such as an answer of an assistant: a landmark of its own, in its own language, line by
 * line as it was written. Passages that decide can be marked in it afterwards.
 */
@StyleSheet("context://css/judged-text.css")
public class JudgedText extends Section {

    private final H3 heading = new H3();
    private final Paragraph body = new Paragraph();
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    /**
     * @param heading what it is, in the reader's language
     * @param language BCP 47 tag of the text
     */
    public JudgedText(String heading, String language, String text) {
        this.text = text;
        addClassName("judged-text");
        this.heading.setText(heading);
        getElement().setAttribute("aria-label", heading);
        getElement().setAttribute("tabindex", "-1");
        body.addClassName("judged-text-body");
        body.setText(text);
        Reading.marked(body, language);
        add(this.heading, body);
    }

    /**
     * Words that decide.
     *
     * @param quote as they stand in the text, once
     * @param met whether they do what was asked
     * @param said the same in a word, for screen readers
     */
    public record Passage(String quote, boolean met, String said) {}

    /** A word on the whole, beside the heading. */
    public void note(Component note) {
        heading.add(note);
    }

    /**
     * Marks passages that do not overlap.
     *
     * @param pointed hears that the learner points at one
     */
    public void mark(List<Passage> passages, Runnable pointed) {
        body.removeAll();
        marks.clear();
        int done = 0;
        List<Passage> inOrder = passages.stream()
                .sorted(Comparator.comparing(passage -> text.indexOf(passage.quote())))
                .toList();
        for (Passage passage : inOrder) {
            int at = text.indexOf(passage.quote());
            body.add(new Text(text.substring(done, at)), marked(passage, pointed));
            done = at + passage.quote().length();
        }
        body.add(new Text(text.substring(done)));
    }

    private Mark marked(Passage passage, Runnable pointed) {
        Span said = new Span(passage.said());
        said.addClassName("ts-unseen");
        Mark mark = new Mark();
        mark.add(said, new Text(passage.quote()));
        mark.addClassNames("judged-passage", passage.met() ? "is-right" : "is-wrong");
        mark.getElement().setAttribute("tabindex", "0");
        for (String event : List.of("mouseenter", "focus", "click")) {
            mark.getElement().addEventListener(event, heard -> pointed.run());
        }
        marks.add(mark);
        return mark;
    }

    /** Shows which passages a reason speaks of; where text and reason stand side by side they come into sight. */
    public void pointAt(boolean pointed) {
        marks.forEach(mark -> mark.setClassName("is-pointed", pointed));
        if (pointed && !marks.isEmpty()) {
            marks.getFirst()
                    .getElement()
                    .executeJs("if (matchMedia('(min-width: 60rem)').matches) this.scrollIntoView({block: 'nearest'})");
        }
    }

    @Tag("mark")
    private static final class Mark extends HtmlContainer {}
}
