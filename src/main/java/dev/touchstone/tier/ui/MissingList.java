package dev.touchstone.tier.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.touchstone.tier.LadderForce;
import dev.touchstone.tier.Missing;
import dev.touchstone.tier.TierWords;
import java.util.List;

/** Exactly what is missing for a tier, each with the way to where it can be shown. */
public class MissingList extends UnorderedList {

    /** @param force of the ladder that asks for it: by no other than one that holds is anything given */
    public MissingList(List<Missing> missing, LadderForce force, TierWords words) {
        addClassName("ts-tier-missing");
        for (Missing one : missing) {
            add(new ListItem(new Anchor(words.way(one), words.missing(one))));
        }
        if (missing.isEmpty()) {
            add(new ListItem(getTranslation(force == LadderForce.HOLDS ? "tier.live.ready" : "tier.my.shown")));
        }
    }
}
