package dev.touchstone.labeling.keypoints;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Prompt.PictureFrame;
import dev.touchstone.content.keypoints.KeypointsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.keypoints.KeypointMark;
import dev.touchstone.grading.keypoints.KeypointsReveal;
import dev.touchstone.grading.keypoints.Visibility;
import dev.touchstone.labeling.Reason;
import dev.touchstone.labeling.picture.DrawnInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts one item before the annotator, and what was found in the answer to it. */
final class PointDesk implements DrawnInput.Desk {

    private static final int MOST_POINTS = 50;
    private static final int LONGEST_SLUG = 60;
    private static final int COLOURS = 10;

    private final Prompt prompt;
    private final String pictureUrl;
    private final Words words = Words.here();

    PointDesk(Prompt prompt, String pictureUrl) {
        this.prompt = prompt;
        this.pictureUrl = pictureUrl;
    }

    @Override
    public JsonNode answer(JsonNode sent) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode points = answer.putArray("points");
        JsonNode list = sent.path("points");
        if (!list.isMissingNode() && (!list.isArray() || list.size() > MOST_POINTS)) {
            throw new IllegalArgumentException("Not a list of at most " + MOST_POINTS + " points");
        }
        for (JsonNode point : list) {
            String visibility = text(point, "visibility");
            ObjectNode entry =
                    points.addObject().put("label", text(point, "label")).put("visibility", visibility);
            if (!visibility.equals(Visibility.ABSENT.word())) {
                entry.put("x", number(point, "x")).put("y", number(point, "y"));
            }
        }
        return answer;
    }

    private static String text(JsonNode point, String name) {
        String text = point.path(name).stringValue("");
        if (text.isEmpty() || text.length() > LONGEST_SLUG) {
            throw new IllegalArgumentException(name + " is not a short text");
        }
        return text;
    }

    private static double number(JsonNode point, String name) {
        JsonNode number = point.path(name);
        if (!number.isNumber() || !Double.isFinite(number.doubleValue())) {
            throw new IllegalArgumentException(name + " is not a number");
        }
        return number.doubleValue();
    }

    @Override
    public Object problem(JsonNode answer, boolean readOnly) {
        PictureFrame picture = Objects.requireNonNull(prompt.picture());
        KeypointsDetails details = (KeypointsDetails) prompt.details();
        List<PointProblem.Name> names = new ArrayList<>();
        for (Label point : details.points()) {
            String name = point.name().in(words.locale()).text();
            names.add(new PointProblem.Name(point.slug(), name, names.size() % COLOURS));
        }
        return new PointProblem(
                pictureUrl,
                picture.width(),
                picture.height(),
                picture.alt().in(words.locale()).text(),
                names,
                Stream.of(Visibility.values())
                        .map(each -> new PointProblem.Flag(each.word(), words.say("keypoints.flag." + each.word())))
                        .toList(),
                details.thing(),
                answer.path("points"),
                readOnly);
    }

    @Override
    public Object feedback(JsonNode answer, Grade.Marked grade) {
        KeypointsReveal reveal = (KeypointsReveal) grade.reveal();
        List<Reason> reasons = new PointReasons(prompt, reveal, words).of(grade);
        List<PointFeedback.PointMark> marks = new ArrayList<>();
        for (Mark mark : grade.marks()) {
            String text = reasons.get(marks.size()).headline();
            marks.add(PointFeedback.PointMark.of((KeypointMark) mark, reveal, text));
        }
        return new PointFeedback(marks);
    }
}
