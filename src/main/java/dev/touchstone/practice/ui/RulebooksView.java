package dev.touchstone.practice.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.touchstone.base.ui.Note;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.Rulebook;
import dev.touchstone.labeling.CourseText;

/** Every rulebook there is. */
@Route("rulebooks")
@Menu(title = "rulebook.list.title", order = 2)
@AnonymousAllowed
@StyleSheet("context://css/rulebook.css")
class RulebooksView extends Div implements HasDynamicTitle {

    RulebooksView(Curriculum curriculum) {
        addClassName("ts-page");
        Paragraph lead = new Paragraph(getTranslation("rulebook.list.lead"));
        lead.addClassName("ts-lead");
        Div head = new Div(new H1(getPageTitle()), lead);
        head.addClassName("ts-page-head");
        add(head);
        if (curriculum.rulebooks().isEmpty()) {
            add(Note.empty(getTranslation("rulebook.list.empty"), getTranslation("rulebook.list.empty.text")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("ts-shelf");
        curriculum.rulebooks().forEach(rulebook -> list.add(entry(rulebook)));
        add(list);
    }

    private ListItem entry(Rulebook rulebook) {
        H2 title = new H2(CourseText.in(new Anchor("rulebooks/" + rulebook.slug()), rulebook.title()));
        long clauses = rulebook.sections().stream()
                .mapToLong(section -> section.clauses().size())
                .sum();
        Paragraph size = new Paragraph(getTranslation("rulebook.size", clauses, rulebook.version()));
        size.addClassNames("ts-muted", "ts-small");
        return new ListItem(title, CourseText.in(new Paragraph(), rulebook.summary()), size);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rulebook.list.title");
    }
}
