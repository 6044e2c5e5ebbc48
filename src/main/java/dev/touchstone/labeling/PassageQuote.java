package dev.touchstone.labeling;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Markdown;
import dev.touchstone.content.Passage;

/** Words that are judged as they stand, set apart from the words of the page and marked with their language. */
@Tag("figure")
@StyleSheet("context://css/passage.css")
public class PassageQuote extends HtmlContainer {

    public PassageQuote(Passage passage) {
        addClassNames("ts-passage", "is-" + passage.kind());
        Span kind = new Span(getTranslation("passage." + passage.kind()));
        Caption caption = new Caption(kind);
        add(caption, new Markdown(passage.language(), passage.text()));
    }

    @Tag("figcaption")
    private static class Caption extends HtmlContainer {

        Caption(Span kind) {
            add(kind);
            addClassName("ts-passage-kind");
        }
    }
}
