package dev.touchstone.content.gold;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Text;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * One revision of the gold of one item.
 *
 * @param revision 1 for the first
 * @param answer the right answer in the form of the item's task type; may say more than an answer does, such as a reason per box
 * @param alternatives other answers that count as right
 * @param why the reason in words
 * @param reasons closer reasons, by the slug of the thing they are about, such as a span or a criterion; may be empty
 */
public record GoldKey(
        ItemId item,
        int revision,
        JsonNode answer,
        List<JsonNode> alternatives,
        ClauseRef clause,
        Text why,
        Map<String, Reason> reasons,
        List<TypicalMistake> mistakes) {

    /** The reason of that thing, or else of the whole. */
    public Reason reason(String slug) {
        return reasons.getOrDefault(slug, new Reason(clause, why));
    }

    /** Why something is so, and the clause that decides it. */
    public record Reason(ClauseRef clause, Text why) {}

    /** A wrong answer that people really give, the error type it must be marked with, and what to tell them. */
    public record TypicalMistake(JsonNode answer, String error, ClauseRef clause, Text why) {}
}
