package dev.touchstone.labeling.ranking;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.touchstone.base.ui.Words;
import java.util.List;

/** The order of the gold, each thing by its letter and its beginning. */
class GoldOrder extends Div {

    GoldOrder(List<String> gold, RankList things, Words words) {
        addClassName("rank-gold");
        OrderedList list = new OrderedList();
        for (String thing : gold) {
            Span letter = new Span(things.name(thing));
            letter.addClassName("rank-letter");
            list.add(new ListItem(letter, things.beginning(thing)));
        }
        add(new H3(words.say("ranking.gold")), list);
    }
}
