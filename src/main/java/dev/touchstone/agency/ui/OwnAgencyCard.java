package dev.touchstone.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.agency.AgencyPage;
import dev.touchstone.agency.OwnMembership;
import dev.touchstone.base.ui.Icon;
import java.util.Comparator;
import java.util.List;

/** One agency I belong to. */
class OwnAgencyCard extends ListItem {

    /** What can be done from a card. */
    interface Deeds {
        void leave(OwnMembership own);

        void payBy(OwnMembership own);
    }

    /** @param choice whether another agency could pay instead */
    OwnAgencyCard(OwnMembership own, boolean choice, List<AgencyPage> pages, AgencyWords words, Deeds deeds) {
        addClassName("agency-card");
        String name = own.agency().name();
        add(new H2(title(own, pages)));
        Paragraph what = new Paragraph(
                own.team().isEmpty()
                        ? words.say("agency.mine.what", words.roleName(own.role()), words.day(own.since()))
                        : words.say(
                                "agency.mine.what.team",
                                words.roleName(own.role()),
                                own.team(),
                                words.day(own.since())));
        what.addClassName("ts-muted");
        add(what);
        if (own.pays()) {
            Paragraph pays = new Paragraph(Icon.CHECK.create(), new Span(words.say("agency.pays")));
            pays.addClassName("agency-pays");
            add(pays);
        }
        NativeDetails seen = new NativeDetails(words.say("agency.mine.sees", name), new WhatIsSeen(words, name));
        add(seen);
        Div buttons = new Div();
        buttons.addClassName("agency-buttons");
        if (choice && !own.pays()) {
            Button pay = new Button(words.say("agency.pays.choose"), click -> deeds.payBy(own));
            pay.setAriaLabel(words.say("agency.pays.choose.label", name));
            buttons.add(pay);
        }
        Button leave = new Button(words.say("agency.leave"), click -> deeds.leave(own));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(words.say("agency.leave.label", name));
        buttons.add(leave);
        add(buttons);
    }

    /** Staff goes from here to the pages of the agency. */
    private static Component title(OwnMembership own, List<AgencyPage> pages) {
        return pages.stream()
                .filter(page -> page.shownTo(own.role()))
                .min(Comparator.comparingInt(AgencyPage::order))
                .<Component>map(first -> new Anchor(
                        "agencies/" + own.agency().slug() + (first.path().isEmpty() ? "" : "/" + first.path()),
                        own.agency().name()))
                .orElseGet(() -> new Span(own.agency().name()));
    }
}
