package dev.touchstone.content.freetext;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.freetext.FreeTextDetails.Source;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Writing a text of one's own. */
@Component
class FreeTextType implements TaskType {

    static final String NAME = "free-text";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        JsonNode source = entry.path("source");
        return new FreeTextDetails(
                entry.path("form").stringValue(""),
                entry.path("language").stringValue(""),
                source.isObject()
                        ? new Source(
                                source.path("language").stringValue(""),
                                source.path("text").stringValue("").strip())
                        : null,
                length(entry.path("length")));
    }

    private static Length length(JsonNode length) {
        return new Length(
                Length.Unit.valueOf(length.path("unit").stringValue("").toUpperCase(Locale.ROOT)),
                length.path("least").intValue(0),
                length.path("most").intValue(0));
    }
}
