package dev.touchstone.content;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A kind of work, such as drawing boxes: reads what the type adds to an item. Found as a bean by its name. */
public interface TaskType {

    /** The name used in exercise files, such as {@code boxes}; its schemas are named after it. */
    String name();

    /**
     * @param entry the item's own entry in items.yaml, already valid by the type's schema
     * @param picture the item's picture, or null
     * @throws IllegalArgumentException when the entry says something that cannot be; the message says what to do
     */
    TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts);

    /** Reads a text of the item in every language it is written in. */
    interface Texts {

        /** @param path where it stands in the item's entry, such as {@code /options/0/text} */
        Text at(String path);
    }
}
