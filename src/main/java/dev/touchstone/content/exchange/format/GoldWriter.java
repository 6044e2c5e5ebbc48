package dev.touchstone.content.exchange.format;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;

/** Writes our gold in one format of others. */
public interface GoldWriter {

    /** As it is named on the command line. */
    String name();

    /** What it never says, of any item. */
    String leavesOut();

    /** @throws IllegalArgumentException when the format has no words for this task type; the message says what to do */
    String write(Own own, Findings losses);

    /**
     * An exercise of ours.
     *
     * @param set what others can understand of it, in the order of the items
     */
    record Own(Exercise exercise, List<OwnItem> items, LabelledSet set) {}

    /** @param thing the item as it stands in the set */
    record OwnItem(Item item, GoldKey gold, Labelled thing) {}
}
