package dev.touchstone.practice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.NotFound;
import dev.touchstone.base.ui.Icon;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Rulebook;
import dev.touchstone.labeling.CourseText;

/** One rulebook, to read, to search, to link to by clause and to print. */
@Route("rulebooks/:rulebook")
@AnonymousAllowed
@StyleSheet("context://css/rulebook.css")
class RulebookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Curriculum curriculum;
    private String title = "";

    RulebookView(Curriculum curriculum) {
        this.curriculum = curriculum;
        addClassNames("ts-page", "ts-rulebook");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("rulebook").orElse("");
        try {
            show(
                    curriculum.rulebook(slug),
                    event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("q")
                            .orElse(""));
        } catch (NotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Rulebook rulebook, String wanted) {
        removeAll();
        title = CourseText.plain(rulebook.title());
        RulebookText text = new RulebookText(rulebook);
        ClauseSearch search = new ClauseSearch(rulebook, text);
        Div side = new Div(search, new RulebookContents(rulebook));
        side.addClassName("ts-rulebook-side");
        Div body = new Div(text, conventions(rulebook), changelog(rulebook));
        body.addClassName("ts-rulebook-body");
        Div columns = new Div(side, body);
        columns.addClassName("ts-rulebook-columns");
        add(head(rulebook), columns);
        search.look(wanted);
    }

    private Div head(Rulebook rulebook) {
        Anchor all = new Anchor("rulebooks", getTranslation("rulebook.list.title"));
        Paragraph place = new Paragraph(all);
        place.addClassName("ts-small");
        Paragraph lead = CourseText.in(new Paragraph(), rulebook.summary());
        lead.addClassName("ts-lead");
        long clauses = rulebook.sections().stream()
                .mapToLong(section -> section.clauses().size())
                .sum();
        Paragraph size = new Paragraph(getTranslation("rulebook.size", clauses, rulebook.version()));
        size.addClassNames("ts-muted", "ts-small");
        Button print = new Button(
                getTranslation("rulebook.print"),
                click -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
        print.setPrefixComponent(Icon.PRINT.create());
        print.addThemeVariants(ButtonVariant.TERTIARY);
        print.addClassName("ts-print");
        Div foot = new Div(size, print);
        foot.addClassName("ts-rulebook-facts");
        Div head = new Div(place, CourseText.in(new H1(), rulebook.title()), lead, foot);
        head.addClassName("ts-page-head");
        return head;
    }

    private Section conventions(Rulebook rulebook) {
        Section section = new Section();
        section.setVisible(!rulebook.conventions().isEmpty());
        section.addClassName("ts-rulebook-part");
        section.add(
                new H2(getTranslation("rulebook.conventions")),
                new Paragraph(getTranslation("rulebook.conventions.text")),
                new ConventionsTable(rulebook));
        return section;
    }

    private Section changelog(Rulebook rulebook) {
        Section section = new Section(new H2(getTranslation("rulebook.changelog")));
        section.addClassName("ts-rulebook-part");
        section.add(CourseText.markdown(rulebook.changelog()));
        return section;
    }

    /** Goes to the clause that the address names, after the framework has gone to the top of the new page. */
    @Override
    protected void onAttach(AttachEvent attached) {
        getElement().executeJs("""
                setTimeout(() => {
                  const clause = document.getElementById(decodeURIComponent(location.hash.slice(1)));
                  if (clause && this.contains(clause)) { clause.scrollIntoView(); clause.focus(); }
                }, 100)""");
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
