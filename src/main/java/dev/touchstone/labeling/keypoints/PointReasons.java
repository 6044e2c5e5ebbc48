package dev.touchstone.labeling.keypoints;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.keypoints.KeypointsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.keypoints.Keypoint;
import dev.touchstone.grading.keypoints.KeypointMark;
import dev.touchstone.grading.keypoints.KeypointsReveal;
import dev.touchstone.labeling.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Says of each point how far it is off, in px, and what the gold says of its visibility. */
final class PointReasons {

    private final KeypointsDetails details;
    private final KeypointsReveal reveal;
    private final Words words;

    PointReasons(Prompt prompt, KeypointsReveal reveal, Words words) {
        this.details = (KeypointsDetails) prompt.details();
        this.reveal = reveal;
        this.words = words;
    }

    List<Reason> of(Grade.Marked grade) {
        return grade.marks().stream().map(mark -> of((KeypointMark) mark)).toList();
    }

    private Reason of(KeypointMark mark) {
        String type =
                mark.errors().isEmpty() ? "right" : mark.errors().getFirst().type();
        String label = mark.gold().label();
        return new Reason(
                mark.verdict(),
                words.say("keypoints." + type, name(label)),
                text(mark),
                words.locale().getLanguage(),
                reveal.clause(label));
    }

    private String text(KeypointMark mark) {
        if (mark.errors().isEmpty()) {
            return mark.gold().isPlaced()
                    ? words.say("keypoints.right.text", words.pixels(mark.distance()))
                    : words.say("keypoints.right.absent");
        }
        return mark.errors().stream().map(error -> text(error, mark)).collect(Collectors.joining(" "));
    }

    private String text(TypedError error, KeypointMark mark) {
        return switch (error.type()) {
            case "keypoint-off" -> off(mark.drawn(), mark.gold(), mark.distance());
            case "keypoint-visibility" ->
                words.say("keypoints.keypoint-visibility.text", flag(mark.drawn()), flag(mark.gold()));
            default -> words.say("keypoints." + error.type() + ".text", flag(mark.gold()));
        };
    }

    /** The distance, and the way that the hand has to go along the longer side of it. */
    private String off(Keypoint drawn, Keypoint gold, double distance) {
        double right = drawn.x() - gold.x();
        double down = drawn.y() - gold.y();
        String way = Math.abs(right) >= Math.abs(down) ? (right > 0 ? "right" : "left") : (down > 0 ? "down" : "up");
        return words.say(
                "keypoints.keypoint-off.text",
                words.pixels(distance),
                words.say("feedback.direction." + way),
                words.pixels(reveal.within(gold)));
    }

    private String flag(Keypoint point) {
        return words.say("keypoints." + point.visibility().word());
    }

    private String name(String slug) {
        return details.points().stream()
                .filter(label -> label.slug().equals(slug))
                .findFirst()
                .map(Label::name)
                .map(text -> text.in(words.locale()).text())
                .orElse(slug);
    }
}
