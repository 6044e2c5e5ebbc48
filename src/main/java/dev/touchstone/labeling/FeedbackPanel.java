package dev.touchstone.labeling;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.grading.Verdict;

/** What was found: a headline in words, the number with its meaning, and the reasons. */
public class FeedbackPanel extends Div implements Focusable<FeedbackPanel> {

    private final String headline;

    /** @param number the score with its meaning, in words */
    FeedbackPanel(Verdict verdict, String headline, String number, ReasonsList reasons) {
        this.headline = headline;
        addClassNames("ts-feedback", VerdictSign.of(verdict).className());
        setTabIndex(-1);
        H2 title = new H2(VerdictSign.of(verdict).icon(), new Span(headline));
        title.addClassName("ts-feedback-title");
        Paragraph meaning = new Paragraph(number);
        meaning.addClassName("ts-muted");
        add(title, meaning, reasons);
    }

    /** The result in a few words, for screen readers. */
    public String headline() {
        return headline;
    }
}
