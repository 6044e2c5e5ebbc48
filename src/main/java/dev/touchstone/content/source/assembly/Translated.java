package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Label;
import dev.touchstone.content.Text;
import dev.touchstone.content.source.file.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A document and its translations, from which texts are taken in all languages at once. */
record Translated(String language, Map<String, YamlDocument> translations) {

    /** @param pointer where the translations have the text */
    Text text(String original, String pointer) {
        Text text = Text.of(language, original);
        for (Map.Entry<String, YamlDocument> each : translations.entrySet()) {
            String translation = each.getValue().text(pointer);
            if (!translation.isEmpty()) {
                text = text.with(each.getKey(), translation);
            }
        }
        return text;
    }

    Text text(JsonNode original, String pointer) {
        return text(original.stringValue(""), pointer);
    }

    /** @param pointer where the translations have the names by slug */
    List<Label> labels(JsonNode list, String pointer) {
        List<Label> labels = new ArrayList<>();
        for (JsonNode each : list) {
            String slug = each.path("slug").stringValue("");
            labels.add(new Label(slug, text(each.path("name"), pointer + "/" + slug)));
        }
        return labels;
    }
}
