package dev.touchstone.content;

import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A set of items with one task type and one label set.
 *
 * @param type name of the task type, such as {@code boxes}
 * @param skill slug of the skill that its items measure
 * @param rulebook slug of the rulebook that decides
 * @param scoring settings of the grader, such as how many px an edge may be off
 * @param hints from vague to plain
 */
public record Exercise(
        UUID uuid,
        String slug,
        String type,
        String skill,
        String rulebook,
        Text title,
        Text instruction,
        List<Label> labels,
        List<Label> attributes,
        JsonNode scoring,
        List<Text> hints,
        List<Item> items) {

    /** The items that may be practised, in the order of the file; solved examples are left out. */
    public List<Item> practiceItems() {
        return items.stream().filter(item -> !item.example()).toList();
    }
}
