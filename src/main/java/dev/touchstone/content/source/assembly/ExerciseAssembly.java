package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Label;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.Text;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.file.PictureSizes;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Makes exercises of drafts. */
final class ExerciseAssembly {

    private final String language;
    private final TaskTypes types;
    private final PictureSizes pictures;

    ExerciseAssembly(String language, TaskTypes types, PictureSizes pictures) {
        this.language = language;
        this.types = types;
        this.pictures = pictures;
    }

    Exercise exercise(ExerciseDraft draft) {
        YamlDocument file = draft.exercise();
        var texts = new Translated(language, draft.exerciseTranslations());
        List<Label> labels = texts.labels(file.at("/labels"), "/labels");
        List<Label> attributes = texts.labels(file.at("/attributes"), "/attributes");
        return new Exercise(
                UUID.fromString(file.text("/uuid")),
                draft.slug(),
                draft.type(),
                file.text("/skill"),
                draft.rulebook(),
                texts.text(file.text("/title"), "/title"),
                texts.text(file.text("/instruction"), "/instruction"),
                labels,
                attributes,
                file.at("/scoring"),
                hints(file.at("/hints"), texts),
                items(draft, types.named(draft.type()), labels, attributes));
    }

    private static List<Text> hints(JsonNode list, Translated texts) {
        List<Text> hints = new ArrayList<>();
        list.forEach(hint -> hints.add(texts.text(hint, "/hints/" + hints.size())));
        return hints;
    }

    private List<Item> items(ExerciseDraft draft, TaskType type, List<Label> labels, List<Label> attributes) {
        List<Item> items = new ArrayList<>();
        for (Entry entry : draft.itemEntries()) {
            var family = new ItemAssembly(draft, entry, new Translated(language, draft.itemsTranslations()), pictures);
            items.addAll(family.items(type, labels, attributes));
        }
        return items;
    }
}
