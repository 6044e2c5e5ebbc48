package dev.touchstone.content.source.draft;

import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An exercise's files, each with its translations by language.
 *
 * @param folder where they lie, with a slash at its end
 */
public record ExerciseDraft(
        String slug,
        String folder,
        YamlDocument exercise,
        Map<String, YamlDocument> exerciseTranslations,
        YamlDocument items,
        Map<String, YamlDocument> itemsTranslations,
        YamlDocument gold,
        Map<String, YamlDocument> goldTranslations) {

    /** One entry of items.yaml or of gold.yaml and where it stands. */
    public record Entry(JsonNode node, String pointer, int line) {

        /** The text of a field, or the empty text. */
        public String text(String field) {
            return node.path(field).stringValue("");
        }
    }

    /** Folder of the exam pool, whose items are never practised. */
    static final String EXAM = "exam/";

    /** Whether it belongs to the exam pool. */
    public boolean isExam() {
        return folder.startsWith(EXAM);
    }

    public String type() {
        return exercise.text("/type");
    }

    public String rulebook() {
        return exercise.text("/rulebook");
    }

    public List<Entry> itemEntries() {
        return entries(items, "/items");
    }

    public List<Entry> goldEntries() {
        return entries(gold, "/gold");
    }

    public List<Entry> revisions(Entry goldEntry) {
        return entries(gold, goldEntry.pointer() + "/revisions");
    }

    /** The entry of an item by its UUID. */
    public Optional<Entry> item(String uuid) {
        return itemEntries().stream()
                .filter(entry -> entry.text("uuid").equals(uuid))
                .findFirst();
    }

    /** Slugs of labels or of attributes. */
    public Set<String> slugs(String pointer) {
        return slugs(exercise.at(pointer));
    }

    /** The options of an item: its own, or else the labels of the exercise. */
    public Set<String> options(Entry item) {
        return item.node().has("options") ? slugs(item.node().path("options")) : slugs("/labels");
    }

    private static Set<String> slugs(JsonNode list) {
        Set<String> slugs = new LinkedHashSet<>();
        list.forEach(each -> slugs.add(each.path("slug").stringValue("")));
        return slugs;
    }

    public static List<Entry> entries(YamlDocument document, String pointer) {
        List<Entry> entries = new ArrayList<>();
        for (JsonNode node : document.at(pointer)) {
            String at = pointer + "/" + entries.size();
            entries.add(new Entry(node, at, document.line(at)));
        }
        return entries;
    }
}
