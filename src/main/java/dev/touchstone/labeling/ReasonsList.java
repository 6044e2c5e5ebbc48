package dev.touchstone.labeling;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Reading;
import dev.touchstone.content.Clause;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.grading.Verdict;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;

/**
 * The reasons, one for each mark and in the order of the marks. Pointing at a reason points at its mark, and the other way
 * round.
 */
class ReasonsList extends OrderedList {

    private final IntConsumer pointed;
    private final Function<ClauseRef, Clause> rulebooks;

    /**
     * @param rulebooks looks up a clause
     * @param pointed hears the index of the reason that the learner points at
     */
    ReasonsList(List<Reason> reasons, Function<ClauseRef, Clause> rulebooks, IntConsumer pointed) {
        this.pointed = pointed;
        this.rulebooks = rulebooks;
        addClassName("ts-reasons");
        for (int i = 0; i < reasons.size(); i++) {
            add(row(reasons.get(i), i));
        }
    }

    /** Shows which reason belongs to the mark that the learner points at. */
    void pointAt(int mark) {
        List<ListItem> rows = getChildren().map(ListItem.class::cast).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).setClassName("is-pointed", i == mark);
        }
        if (mark >= 0 && mark < rows.size()) {
            rows.get(mark).getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    private ListItem row(Reason reason, int index) {
        VerdictSign sign = VerdictSign.of(reason.verdict());
        NativeButton headline = new NativeButton();
        headline.add(sign.icon(), new Span(reason.headline()));
        headline.addClassName("ts-reason-headline");
        headline.addClickListener(click -> point(index));
        headline.addFocusListener(focus -> point(index));
        Div row = new Div(headline);
        if (!reason.text().isBlank()) {
            row.add(Reading.marked(new Paragraph(reason.text()), reason.language()));
        }
        row.add(clause(reason));
        ListItem item = new ListItem(row);
        item.addClassNames("ts-reason", sign.className());
        item.getElement().addEventListener("mouseenter", enter -> point(index));
        return item;
    }

    private void point(int index) {
        pointAt(index);
        pointed.accept(index);
    }

    /** The clause in words, with the way to it; where all is right its title is enough. */
    private Div clause(Reason reason) {
        Clause clause = rulebooks.apply(reason.clause());
        ClauseRef ref = clause.ref();
        Anchor link = new Anchor(
                "rulebooks/" + ref.rulebook() + "#" + ref.number(),
                getTranslation("player.clause", ref.number(), CourseText.plain(clause.title())),
                AnchorTarget.BLANK);
        link.setAriaLabel(getTranslation("player.clause.opens", ref.number()));
        Div words = new Div(link);
        words.addClassNames("ts-reason-clause", "ts-small");
        if (reason.verdict() != Verdict.RIGHT) {
            words.add(CourseText.markdown(clause.markdown()));
        }
        return words;
    }
}
