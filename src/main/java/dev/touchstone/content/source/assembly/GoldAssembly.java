package dev.touchstone.content.source.assembly;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.gold.GoldGenerator;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldKey.Reason;
import dev.touchstone.content.gold.GoldKey.TypicalMistake;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.gold.GoldSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Makes the gold of one exercise of its draft. */
final class GoldAssembly {

    private final ExerciseDraft draft;
    private final Exercise exercise;
    private final Rulebook rulebook;
    private final GoldGenerator generator;
    private final Geometry geometry;
    private final Translated texts;

    GoldAssembly(
            String language,
            ExerciseDraft draft,
            Exercise exercise,
            Rulebook rulebook,
            GoldGenerator generator,
            Geometry geometry) {
        this.draft = draft;
        this.exercise = exercise;
        this.rulebook = rulebook;
        this.generator = generator;
        this.geometry = geometry;
        this.texts = new Translated(language, draft.goldTranslations());
    }

    /** The revisions of each item in order. */
    Map<ItemId, List<GoldSource>> revisions() {
        Map<String, Entry> golds = new HashMap<>();
        draft.goldEntries().forEach(entry -> golds.put(entry.text("item"), entry));
        Map<ItemId, List<GoldSource>> revisions = new LinkedHashMap<>();
        for (Item item : exercise.items()) {
            Entry gold = golds.get(item.family().toString());
            if (gold != null) {
                revisions.put(
                        item.id(),
                        draft.revisions(gold).stream()
                                .map(revision -> source(item, revision))
                                .toList());
            }
        }
        return revisions;
    }

    private GoldSource source(Item item, Entry entry) {
        JsonNode node = entry.node();
        int revision = node.path("revision").intValue(1);
        String at = "/gold/" + item.family() + "/" + revision;
        Reason reason = reason(node, at + "/why");
        List<TypicalMistake> mistakes = mistakes(node.path("mistakes"), at + "/mistakes/");
        Map<String, Reason> reasons = new LinkedHashMap<>();
        node.path("reasons")
                .propertyStream()
                .forEach(each -> reasons.put(each.getKey(), reason(each.getValue(), at + "/reasons/" + each.getKey())));
        if (node.has("from")) {
            return new GoldSource.FromConventions(
                    exercise, item, entry.line(), revision, reason, reasons, mistakes, rulebook, generator, geometry);
        }
        List<JsonNode> alternatives = new ArrayList<>();
        node.path("alternatives").forEach(alternatives::add);
        var key = new GoldKey(
                item.id(),
                revision,
                node.path("answer"),
                alternatives,
                reason.clause(),
                reason.why(),
                reasons,
                mistakes);
        return new GoldSource.Written(exercise, item, entry.line(), key);
    }

    private List<TypicalMistake> mistakes(JsonNode list, String at) {
        List<TypicalMistake> mistakes = new ArrayList<>();
        for (JsonNode node : list) {
            Reason reason = reason(node, at + name(node, mistakes.size()));
            String error = node.path("error").stringValue("");
            mistakes.add(new TypicalMistake(node.path("answer"), error, reason.clause(), reason.why()));
        }
        return mistakes;
    }

    /** What translations call a mistake: the wrong choice, or else its number in the list from 1. */
    private static String name(JsonNode mistake, int index) {
        String choice = mistake.path("answer").path("choice").stringValue("");
        return choice.isEmpty() ? String.valueOf(index + 1) : choice;
    }

    private Reason reason(JsonNode node, String whyInTranslations) {
        var clause = new ClauseRef(rulebook.slug(), node.path("clause").stringValue(""));
        return new Reason(clause, texts.text(node.path("why"), whyInTranslations));
    }
}
