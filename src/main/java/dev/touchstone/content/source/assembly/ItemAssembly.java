package dev.touchstone.content.source.assembly;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Item;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Once;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.Text;
import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.draft.ExerciseDraft;
import dev.touchstone.content.source.draft.ExerciseDraft.Entry;
import dev.touchstone.content.source.draft.Seeds;
import dev.touchstone.content.source.file.PictureSizes;
import dev.touchstone.scene.SceneSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the items of one entry: one when it is authored, one for each seed when it is a family. */
final class ItemAssembly {

    private final ExerciseDraft draft;
    private final JsonNode entry;
    private final UUID family;
    private final Translated texts;
    private final PictureSizes pictures;

    ItemAssembly(ExerciseDraft draft, Entry entry, Translated texts, PictureSizes pictures) {
        this.draft = draft;
        this.entry = entry.node();
        this.family = UUID.fromString(entry.text("uuid"));
        this.texts = texts;
        this.pictures = pictures;
    }

    List<Item> items(TaskType type, List<Label> labels, List<Label> attributes) {
        if (!entry.has("scene")) {
            return List.of(item(new ItemId(family), type, labels, attributes, picture()));
        }
        SceneSpec spec = Specs.of(entry.path("scene"));
        Text alt = text(entry.path("scene").path("alt").stringValue(""), "/alt");
        return Seeds.of(entry.path("seeds")).stream()
                .map(seed -> item(ItemId.generated(family, seed), type, labels, attributes, drawn(spec, seed, alt)))
                .toList();
    }

    private Picture drawn(SceneSpec spec, long seed, Text alt) {
        int frames = entry.path("frames").intValue(0);
        return frames == 0 ? new Picture.Generated(spec, seed, alt) : new Picture.Film(spec, seed, frames, alt);
    }

    private Item item(ItemId id, TaskType type, List<Label> labels, List<Label> attributes, @Nullable Picture picture) {
        return new Item(
                id,
                family,
                draft.slug(),
                entry.path("example").booleanValue(false),
                entry.path("difficulty").doubleValue(0),
                entry.has("question") ? text(entry.path("question").stringValue(""), "/question") : null,
                picture,
                new Once<>(() -> type.details(entry, labels, attributes, picture, this::textAt)),
                clauses(),
                errors());
    }

    private @Nullable Picture picture() {
        JsonNode picture = entry.path("picture");
        if (picture.isMissingNode()) {
            return null;
        }
        String file = picture.path("file").stringValue("");
        Jpeg.Size size = pictures.of(file).orElseThrow();
        return new Picture.File(
                file, size.width(), size.height(), text(picture.path("alt").stringValue(""), "/alt"));
    }

    private List<ClauseRef> clauses() {
        List<ClauseRef> clauses = new ArrayList<>();
        entry.path("clauses").forEach(number -> clauses.add(new ClauseRef(draft.rulebook(), number.stringValue(""))));
        return clauses;
    }

    private List<String> errors() {
        List<String> errors = new ArrayList<>();
        entry.path("errors").forEach(error -> errors.add(error.stringValue("")));
        return errors;
    }

    private Text textAt(String path) {
        return text(entry.at(path).stringValue(""), inTranslation(path));
    }

    /** Translations name the entries of a list by slug: {@code /options/0/text} becomes {@code /options/a}. */
    private String inTranslation(String path) {
        var translated = new StringBuilder();
        JsonNode at = entry;
        for (String step : path.substring(1).split("/")) {
            at = at.at("/" + step);
            String slug = at.path("slug").stringValue("");
            if (!(at.isString() && (step.equals("text") || step.equals("name")))) {
                translated.append('/').append(slug.isEmpty() ? step : slug);
            }
        }
        return translated.toString();
    }

    private Text text(String original, String pointer) {
        return texts.text(original, "/items/" + family + pointer);
    }
}
