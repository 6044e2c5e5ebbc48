package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Clause;
import dev.touchstone.labeling.ClauseBody;
import dev.touchstone.labeling.CourseText;

/** One clause in its rulebook: its number is its address. */
class ClauseArticle extends Article {

    ClauseArticle(Clause clause) {
        String number = clause.ref().number();
        addClassName("ts-clause");
        setId(number);
        getElement().setAttribute("tabindex", "-1");
        Span shown = new Span(number);
        shown.addClassName("ts-clause-number");
        H3 title = new H3(shown, CourseText.in(new Span(), clause.title()), link(clause));
        add(title, new ClauseBody(clause));
    }

    private Anchor link(Clause clause) {
        String number = clause.ref().number();
        Anchor link = new Anchor("rulebooks/" + clause.ref().rulebook() + "#" + number, Icon.LINK.create());
        link.addClassName("ts-clause-link");
        link.getElement().setAttribute("router-ignore", true);
        link.setAriaLabel(getTranslation("rulebook.clause.link", number));
        return link;
    }
}
