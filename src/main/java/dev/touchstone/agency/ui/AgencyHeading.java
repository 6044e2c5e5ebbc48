package dev.touchstone.agency.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.AgencyRole;
import dev.touchstone.agency.AgencyRow;
import java.util.Comparator;
import java.util.List;

/** What every page of an agency starts with: whose it is, what it is called, and the way to the others. */
@StyleSheet("context://css/agency.css")
public class AgencyHeading extends Div {

    /**
     * @param pages of all modules
     * @param here the path of the page that is shown
     */
    public AgencyHeading(AgencyRow agency, AgencyRole role, List<AgencyPage> pages, String here) {
        addClassName("agency-heading");
        UnorderedList list = new UnorderedList();
        Nav nav = new Nav(list);
        nav.getElement().setAttribute("aria-label", getTranslation("agency.pages", agency.name()));
        String title = agency.name();
        for (AgencyPage page : pages.stream()
                .filter(one -> one.shownTo(role))
                .sorted(Comparator.comparingInt(AgencyPage::order))
                .toList()) {
            String address = "agencies/" + agency.slug() + (page.path().isEmpty() ? "" : "/" + page.path());
            Anchor link = new Anchor(address, getTranslation(page.titleKey()));
            if (page.path().equals(here)) {
                link.getElement().setAttribute("aria-current", "page");
                title = getTranslation(page.titleKey());
            }
            list.add(new ListItem(link));
        }
        Paragraph name = new Paragraph(agency.name());
        name.addClassName("agency-name");
        add(name, new H1(title), nav);
    }
}
