package dev.touchstone.content.choice;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import dev.touchstone.content.picture.Drawings;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Choosing one option. */
@Component
class ChoiceType implements TaskType {

    private final Drawings drawings;

    ChoiceType(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public String name() {
        return "choice";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        if (entry.has("ask")) {
            if (!(picture instanceof Picture.Generated generated)) {
                throw new IllegalArgumentException("ask: frame needs a scene. Give the item a scene and seeds.");
            }
            FramedThing thing = FramedThing.pick(drawings.of(generated), labels);
            return new ChoiceDetails(labels, thing.frame());
        }
        return new ChoiceDetails(entry.has("options") ? options(entry, texts) : labels, null);
    }

    private static List<Label> options(JsonNode entry, Texts texts) {
        List<Label> options = new ArrayList<>();
        for (JsonNode option : entry.path("options")) {
            Label label =
                    new Label(option.path("slug").stringValue(""), texts.at("/options/" + options.size() + "/text"));
            options.add(label);
        }
        return options;
    }
}
