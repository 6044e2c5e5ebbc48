package dev.touchstone.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.content.Rulebook;
import dev.touchstone.labeling.CourseText;

/** The sections of a rulebook, to jump to. */
class RulebookContents extends Nav {

    RulebookContents(Rulebook rulebook) {
        addClassName("ts-contents");
        setAriaLabel(getTranslation("rulebook.contents"));
        UnorderedList list = new UnorderedList();
        for (Rulebook.Section section : rulebook.sections()) {
            Anchor link = new Anchor("rulebooks/" + rulebook.slug() + "#section-" + section.number());
            link.getElement().setAttribute("router-ignore", true);
            Span number = new Span(section.number());
            number.addClassName("ts-clause-number");
            link.add(number, CourseText.in(new Span(), section.title()));
            list.add(new ListItem(link));
        }
        add(list);
    }
}
