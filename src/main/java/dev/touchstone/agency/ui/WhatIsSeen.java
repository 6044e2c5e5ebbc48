package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What an agency sees of its members, and what it never sees: the same words wherever it is told. */
class WhatIsSeen extends Div {

    private static final List<String> SEEN =
            List.of("contact", "standings", "credentials", "tier", "time", "days", "stuck");
    private static final List<String> NEVER = List.of("answers", "others", "after");

    WhatIsSeen(AgencyWords words, String agency) {
        addClassName("agency-seen");
        add(lead(words.say("agency.sees", agency)), list(words, SEEN, "agency.sees."));
        add(lead(words.say("agency.never", agency)), list(words, NEVER, "agency.never."));
    }

    private static Paragraph lead(String text) {
        Paragraph lead = new Paragraph(text);
        lead.addClassName("agency-seen-lead");
        return lead;
    }

    private static UnorderedList list(AgencyWords words, List<String> things, String keys) {
        UnorderedList list = new UnorderedList();
        things.forEach(thing -> list.add(new ListItem(words.say(keys + thing))));
        return list;
    }
}
