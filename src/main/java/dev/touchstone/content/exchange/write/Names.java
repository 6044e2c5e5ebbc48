package dev.touchstone.content.exchange.write;

import dev.touchstone.content.exchange.model.LabelledSet;
import java.util.ArrayList;

/** The slugs of a set's labels and attributes. */
public record Names(Slugs labels, Slugs attributes) {

    static Names of(LabelledSet set) {
        return new Names(new Slugs(set.labels(), "label"), new Slugs(new ArrayList<>(set.attributes()), "attribute"));
    }
}
