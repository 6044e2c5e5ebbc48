package dev.touchstone.agency.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import dev.touchstone.base.ui.Words;
import java.text.NumberFormat;

/** A few numbers and what they count. */
class RosterTiles extends DescriptionList {

    private final Words words = Words.here();

    RosterTiles() {
        addClassName("roster-tiles");
    }

    RosterTiles tile(String key, int count) {
        Div tile = new Div();
        tile.addClassName(count == 0 ? "is-none" : "is-some");
        tile.add(
                new Term(words.say(key)),
                new Description(NumberFormat.getIntegerInstance(words.locale()).format(count)));
        getElement().appendChild(tile.getElement());
        return this;
    }
}
