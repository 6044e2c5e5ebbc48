package dev.touchstone.labeling;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.grading.Verdict;

/** What was found: a headline in words, the number with its meaning, and the reasons. */
public class FeedbackPanel extends Div implements Focusable<FeedbackPanel> {

    /**
     * A narrow screen keeps the picture in sight (css/labeling.css): what takes the focus or is pointed at then stops
     * below it. Elsewhere the picture comes into sight, and then the headline with as little scrolling as it takes.
     */
    private static final String COME_INTO_SIGHT = """
            const picture =
                document.querySelector('box-annotator:not([hidden]), framed-picture, .ts-annotator:not([hidden])');
            const { position, top } = picture ? getComputedStyle(picture) : {};
            const kept = position === 'sticky';
            const room = kept ? picture.offsetHeight + parseFloat(top) : 0;
            document.documentElement.style.setProperty('--ts-kept', room + 'px');
            this.focus({ preventScroll: true });
            if (!kept) picture?.scrollIntoView({ block: 'nearest' });
            this.firstElementChild.scrollIntoView({ block: kept ? 'start' : 'nearest' });
            """;

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

    /** Takes the focus, with the headline and the picture in sight together as far as the screen has room. */
    @Override
    public void focus() {
        getElement().executeJs(COME_INTO_SIGHT);
    }

    /** The result in a few words, for screen readers. */
    public String headline() {
        return headline;
    }
}
