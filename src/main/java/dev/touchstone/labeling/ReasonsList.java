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
import dev.touchstone.content.ClauseRef;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The reasons, one for each mark and in the order of the marks. Pointing at a reason points at its mark, and the other way
 * round.
 */
class ReasonsList extends OrderedList {

    private final IntConsumer pointed;

    /** @param pointed hears the index of the reason that the learner points at */
    ReasonsList(List<Reason> reasons, IntConsumer pointed) {
        this.pointed = pointed;
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
        row.add(clause(reason.clause()));
        ListItem item = new ListItem(row);
        item.addClassNames("ts-reason", sign.className());
        item.getElement().addEventListener("mouseenter", enter -> point(index));
        return item;
    }

    private void point(int index) {
        pointAt(index);
        pointed.accept(index);
    }

    private Anchor clause(ClauseRef ref) {
        Anchor link = new Anchor(
                "rulebooks/" + ref.rulebook() + "#" + ref.number(),
                getTranslation("player.clause", ref.number()),
                AnchorTarget.BLANK);
        link.addClassName("ts-small");
        link.setAriaLabel(getTranslation("player.clause.opens", ref.number()));
        return link;
    }
}
