package dev.touchstone.labeling;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Clause;
import java.util.List;

/** The clauses that decide here, folded out where there is room and folded away on a phone. */
public class ClauseExcerpt extends NativeDetails {

    public ClauseExcerpt(List<Clause> clauses) {
        addClassName("ts-excerpt");
        Span title = new Span(Icon.BOOK.create(), new Span(summary(clauses)));
        title.addClassName("ts-excerpt-title");
        setSummary(title, Icon.CHEVRON.create());
        Div body = new Div();
        body.addClassName("ts-excerpt-body");
        clauses.forEach(clause -> body.add(article(clause)));
        setContent(body);
    }

    private String summary(List<Clause> clauses) {
        return clauses.size() == 1
                ? getTranslation("player.rule", clauses.getFirst().ref().number())
                : getTranslation("player.rules", clauses.size());
    }

    private Article article(Clause clause) {
        Span number = new Span(clause.ref().number());
        number.addClassName("ts-clause-number");
        H3 title = new H3(number, CourseText.in(new Span(), clause.title()));
        Anchor open = new Anchor(
                "rulebooks/" + clause.ref().rulebook() + "#" + clause.ref().number(),
                getTranslation("player.rule.open"),
                AnchorTarget.BLANK);
        open.addClassName("ts-small");
        open.setAriaLabel(getTranslation("player.clause.opens", clause.ref().number()));
        Article article = new Article(title, new ClauseBody(clause), open);
        article.addClassName("ts-clause");
        return article;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("this.open = matchMedia('(min-width: 60rem)').matches");
    }
}
