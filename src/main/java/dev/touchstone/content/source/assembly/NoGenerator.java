package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import tools.jackson.databind.JsonNode;

/** Stands in for task types whose gold cannot be computed. */
record NoGenerator(String type) implements GoldGenerator {

    @Override
    public JsonNode answer(Exercise exercise, Item item, Rulebook rulebook, Geometry geometry) {
        throw new IllegalArgumentException(
                "Gold of the type " + type + " cannot follow from conventions. Write its answer.");
    }
}
