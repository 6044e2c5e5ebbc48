package dev.touchstone.tier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.tier.Ladder;
import dev.touchstone.tier.Tier;
import dev.touchstone.tier.TierWords;

/** A ladder with what each tier pays and opens, the lowest first. */
@StyleSheet("context://css/tier.css")
public class LadderList extends OrderedList {

    /** How much is said of each tier. */
    public enum Shown {
        /** Under a heading of the second order, what it asks for too. */
        WHOLE,
        /** Under one of the third order, without that. */
        SHORT
    }

    public LadderList(Ladder ladder, TierWords words, Shown shown) {
        addClassName("ts-ladder");
        getElement().setAttribute("aria-label", getTranslation("tier.ladder.list"));
        for (int rank = 0; rank < ladder.tiers().size(); rank++) {
            add(rung(rank, ladder.tiers().get(rank), words, shown));
        }
    }

    private ListItem rung(int rank, Tier tier, TierWords words, Shown shown) {
        Span number = new Span(getTranslation("tier.editor.tier", rank));
        number.addClassName("ts-tier-rank");
        Component name = TierTexts.text(tier.name());
        Div title = new Div(number, shown == Shown.WHOLE ? new H2(name) : new H3(name));
        title.addClassName("ts-tier-title");
        Paragraph pay = new Paragraph(words.pay(tier.rate()));
        pay.addClassName("ts-tier-pay");
        Paragraph opens = TierTexts.paragraph(tier.unlocks());
        opens.addClassName("ts-tier-opens");
        ListItem rung = new ListItem(title, pay, opens);
        if (shown == Shown.WHOLE) {
            rung.add(asks(tier, words));
        }
        return rung;
    }

    private Div asks(Tier tier, TierWords words) {
        Span label = new Span(getTranslation("tier.ladder.asks"));
        label.addClassNames("ts-muted", "ts-small");
        UnorderedList list = new UnorderedList();
        tier.requirements().forEach(requirement -> list.add(new ListItem(words.asks(requirement))));
        if (tier.requirements().isEmpty()) {
            list.add(new ListItem(getTranslation("tier.asks.nothing")));
        }
        Div asks = new Div(label, list);
        asks.addClassName("ts-tier-asks");
        return asks;
    }
}
