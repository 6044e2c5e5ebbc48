package dev.touchstone.content.review;

import dev.touchstone.content.Label;
import dev.touchstone.content.Picture;
import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.TaskType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Finding the faults in someone's boxes: the labels of the exercise name faults, its attributes the classes of the boxes. */
@Component
class ReviewType implements TaskType {

    @Override
    public String name() {
        return "review";
    }

    @Override
    public TaskDetails details(
            JsonNode entry, List<Label> labels, List<Label> attributes, @Nullable Picture picture, Texts texts) {
        List<ReviewDetails.WorkerBox> boxes = new ArrayList<>();
        for (JsonNode box : entry.path("boxes")) {
            boxes.add(new ReviewDetails.WorkerBox(
                    box.path("slug").stringValue(""),
                    box.path("label").stringValue(""),
                    box.path("x").doubleValue(0),
                    box.path("y").doubleValue(0),
                    box.path("w").doubleValue(0),
                    box.path("h").doubleValue(0)));
        }
        Label missing = labels.stream()
                .filter(kind -> kind.slug().equals(ReviewDetails.MISSING))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("A review needs the label missing. Add it."));
        List<Label> kinds =
                labels.stream().filter(kind -> !kind.equals(missing)).toList();
        return new ReviewDetails(attributes, List.copyOf(boxes), kinds, missing);
    }
}
