package dev.touchstone.content.exchange.model;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Things and what was said of them, as one foreign file or one of our exercises has it.
 *
 * @param type the task type that carries it best
 * @param labels names in their order, also those that nothing bears
 */
public record LabelledSet(String type, List<String> labels, List<Labelled> things) {

    public LabelledSet {
        labels = List.copyOf(labels);
        things = List.copyOf(things);
    }

    /** Names of what is said of shapes beyond their label, in alphabetical order. */
    public Set<String> attributes() {
        Set<String> attributes = new TreeSet<>();
        for (Labelled thing : things) {
            if (thing instanceof Labelled.OnPicture picture) {
                picture.shapes().forEach(shape -> attributes.addAll(shape.attributes()));
            }
        }
        return attributes;
    }
}
