package dev.touchstone.content.codelines;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finding the lines of a piece of code that are defective. Labels are the kinds of defect, attributes the severities. */
@Component
class CodeLinesType implements TaskType {

    static final String NAME = "code-lines";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        JsonNode code = entry.path("code");
        return new CodeLinesDetails(code.path("language").stringValue(""), lines(code), labels, attributes);
    }

    static List<String> lines(JsonNode code) {
        return code.path("text").stringValue("").stripTrailing().lines().toList();
    }
}
