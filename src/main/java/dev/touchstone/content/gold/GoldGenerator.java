package dev.touchstone.content.gold;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Rulebook;
import tools.jackson.databind.JsonNode;

/**
 * Computes gold from a picture's exact geometry and a rulebook's conventions. One for each task type that can; found as a bean
 * by its name.
 */
public interface GoldGenerator {

    /** Name of the task type. */
    String type();

    /**
     * @param geometry of the course's rendered pictures
     * @return the answer in the form of the task type
     * @throws IllegalArgumentException when this item's picture has no geometry or the rulebook no conventions for it
     */
    JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry);
}
