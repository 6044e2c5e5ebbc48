package dev.touchstone.content.source.gold;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldKey.Reason;
import dev.touchstone.content.gold.GoldKey.TypicalMistake;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where one revision of an item's gold comes from. */
public sealed interface GoldSource {

    Exercise exercise();

    Item item();

    GoldKey key();

    /** @param line of gold.yaml on which the revision stands */
    record Written(Exercise exercise, Item item, int line, GoldKey key) implements GoldSource {}

    /**
     * Gold that follows from a picture's geometry.
     *
     * @param reasons by the right choice or by the convention that decides, for families whose items differ in it; may be
     *     empty
     */
    record FromConventions(
            Exercise exercise,
            Item item,
            int line,
            int revision,
            Reason reason,
            Map<String, Reason> reasons,
            List<TypicalMistake> mistakes,
            Rulebook rulebook,
            GoldGenerator generator,
            Geometry geometry)
            implements GoldSource {

        /** Computes the gold; costs a drawn scene. */
        @Override
        public GoldKey key() {
            JsonNode answer = generator.answer(exercise, item, rulebook, geometry);
            Reason because = reasons.getOrDefault(
                    answer.path("topic").stringValue(""),
                    reasons.getOrDefault(answer.path("choice").stringValue(""), reason));
            // What is a mistake on one item of the family can be right on the next.
            List<TypicalMistake> wrong = mistakes.stream()
                    .filter(mistake -> !says(answer, mistake.answer()))
                    .toList();
            return new GoldKey(item.id(), revision, answer, List.of(), because.clause(), because.why(), reasons, wrong);
        }

        private static boolean says(JsonNode answer, JsonNode mistake) {
            return mistake.propertyStream().allMatch(field -> field.getValue().equals(answer.path(field.getKey())));
        }
    }

    int line();
}
