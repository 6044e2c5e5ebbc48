package dev.touchstone.labeling.freetext;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.base.ui.Words;
import dev.touchstone.content.freetext.FreeTextDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.freetext.FreeTextMark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;

/** A text that was marked, with what was found in it, and below it a text that does all that was asked. */
class TextSheet extends Div {

    private final Words words = Words.here();
    private final Map<Integer, List<Marked>> marks = new HashMap<>();

    /** @param pointed hears the index of the mark that the learner points at */
    TextSheet(String text, FreeTextDetails details, Grade.Marked grade, IntConsumer pointed) {
        addClassName("text-sheet");
        if (!text.isEmpty()) {
            Div written = new Div();
            pieces(text, grade, written, pointed);
            add(part(words.say("free-text.form." + details.form()), "text-written", details.language(), written));
            Paragraph automatic = new Paragraph(Icon.INFO.create(), new Span(words.say("free-text.automatic")));
            automatic.addClassName("text-automatic");
            add(automatic);
        }
        add(part(
                words.say("free-text.model"),
                "text-model",
                details.language(),
                FreeTextReasons.gold(grade).text()));
    }

    /** A titled piece of text in its own language. */
    static Section part(String title, String kind, String language, String text) {
        return part(title, kind, language, new Div(text));
    }

    private static Section part(String title, String kind, String language, Component body) {
        Section part = new Section(new H3(title), body);
        part.addClassNames("text-part", kind);
        body.addClassName("text-body");
        // The direction of its first letter, whatever the language of the page.
        body.getElement().setAttribute("dir", "auto");
        Reading.marked(body, language);
        return part;
    }

    /** Shows what a reason speaks of. */
    void pointAt(int mark) {
        marks.forEach((index, pieces) -> pieces.forEach(piece -> piece.setClassName("is-pointed", index == mark)));
    }

    private void pieces(String text, Grade.Marked grade, Div written, IntConsumer pointed) {
        for (Passage passage : Passage.of(text, grade)) {
            String piece = text.substring(passage.start(), passage.end());
            if (passage.mark() < 0) {
                written.add(new Text(piece));
            } else {
                FreeTextMark mark = (FreeTextMark) grade.marks().get(passage.mark());
                written.add(mark(piece, mark, passage.mark(), pointed));
            }
        }
    }

    private Marked mark(String piece, FreeTextMark about, int index, IntConsumer pointed) {
        String kind = about.about().name().toLowerCase(Locale.ROOT);
        Marked mark = new Marked();
        mark.addClassNames("text-mark", "is-" + kind);
        mark.getElement().setAttribute("tabindex", "0");
        Span said = new Span(words.say("free-text.mark." + kind) + " ");
        said.addClassName("ts-unseen");
        mark.add(said, new Text(piece));
        mark.getElement().addEventListener("focus", focus -> point(index, pointed));
        mark.getElement().addEventListener("mouseenter", enter -> point(index, pointed));
        marks.computeIfAbsent(index, each -> new ArrayList<>()).add(mark);
        return mark;
    }

    private void point(int index, IntConsumer pointed) {
        pointAt(index);
        pointed.accept(index);
    }

    /** A piece of the text that a mark speaks of. */
    @Tag("mark")
    private static final class Marked extends HtmlContainer {}
}
