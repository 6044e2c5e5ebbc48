package dev.touchstone.grading.keypoints;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.keypoints.KeypointsDetails;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A thing of 100 by 100 px in a picture of 960 by 640, with three named points and a sigma of .05 for each. */
final class AThing {

    static final List<String> NAMES = List.of("tip", "base", "cap");
    static final Prompt PROMPT = prompt();

    private AThing() {}

    private static Prompt prompt() {
        Text text = Text.of("en", "Place.");
        return new Prompt(
                new ItemId(new UUID(0, 11)),
                "an-exercise",
                "keypoints",
                text,
                text,
                null,
                new Prompt.PictureFrame(960, 640, text),
                new KeypointsDetails(
                        NAMES.stream().map(name -> new Label(name, text)).toList(),
                        new KeypointsDetails.Frame(100, 100, 100, 100)),
                JsonMapper.shared()
                        .readTree("{\"within-px\": 6, \"hidden-within-px\": 30,"
                                + " \"sigmas\": {\"tip\": 0.05, \"base\": 0.05, \"cap\": 0.05}}"),
                List.of(),
                List.of());
    }
}
