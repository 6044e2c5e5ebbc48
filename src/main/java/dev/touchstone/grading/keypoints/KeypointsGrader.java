package dev.touchstone.grading.keypoints;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.keypoints.KeypointsDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Named points with visibility: the mean over all points. A point counts its similarity to gold, half of that under a wrong
 * visibility flag, 1 when both say absent, 0 when only one does.
 */
@Component
class KeypointsGrader implements Grader<KeypointsAnswer, KeypointsGold> {

    /** From this similarity on, a place that is off is nearly right. */
    private static final double NEARLY = 0.5;

    private static final double WRONG_FLAG = 0.5;

    @Override
    public String type() {
        return "keypoints";
    }

    @Override
    public String version() {
        return "keypoints/1";
    }

    @Override
    public KeypointsAnswer read(JsonNode json, Prompt prompt) {
        return KeypointsFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(KeypointsAnswer answer) {
        return KeypointsFormat.write(answer);
    }

    /** @throws IllegalArgumentException when a point is left open */
    @Override
    public KeypointsGold gold(GoldKey key, Prompt prompt) {
        KeypointsAnswer answer = KeypointsFormat.read(key.answer(), prompt);
        int asked = ((KeypointsDetails) prompt.details()).points().size();
        if (answer.points().size() != asked) {
            throw new IllegalArgumentException("The gold must say something of each of the " + asked + " points.");
        }
        return KeypointsGold.of(
                new KeypointsReveal(
                        answer.points(),
                        key.reasons(),
                        prompt.scoring().path("within-px").asDouble(),
                        prompt.scoring().path("hidden-within-px").asDouble(),
                        key.clause(),
                        key.why()),
                prompt);
    }

    @Override
    public Grade grade(KeypointsAnswer answer, KeypointsGold gold) {
        List<Keypoint> points = gold.reveal().points();
        if (answer.points().size() < points.size()) {
            return new Grade.Incomplete("points-left");
        }
        List<Mark> marks = new ArrayList<>();
        double credit = 0;
        double distances = 0;
        for (int i = 0; i < points.size(); i++) {
            Keypoint mine = answer.points().get(i);
            Keypoint theirs = points.get(i);
            KeypointMark mark = mark(mine, theirs, gold);
            marks.add(mark);
            credit += credit(mark, gold);
            distances = Math.max(distances, mark.distance());
        }
        return new Grade.Marked(credit / points.size(), marks, gold.reveal(), Map.of("worstPx", distances), version());
    }

    private static double credit(KeypointMark mark, KeypointsGold gold) {
        if (mark.errors().isEmpty()) {
            return 1;
        }
        if (!mark.drawn().isPlaced() || !mark.gold().isPlaced()) {
            return 0;
        }
        double similarity = gold.similarity(mark.gold(), mark.distance());
        return mark.drawn().visibility() == mark.gold().visibility() ? similarity : similarity * WRONG_FLAG;
    }

    private static KeypointMark mark(Keypoint mine, Keypoint theirs, KeypointsGold gold) {
        if (!mine.isPlaced() || !theirs.isPlaced()) {
            if (mine.isPlaced() == theirs.isPlaced()) {
                return new KeypointMark(Verdict.RIGHT, mine, theirs, 0, List.of());
            }
            return theirs.isPlaced()
                    ? new KeypointMark(Verdict.MISSED, mine, theirs, 0, List.of(error("keypoint-missed", mine, gold)))
                    : new KeypointMark(Verdict.EXTRA, mine, theirs, 0, List.of(error("keypoint-extra", mine, gold)));
        }
        double distance = mine.distance(theirs);
        List<TypedError> errors = new ArrayList<>();
        if (distance > gold.reveal().within(theirs)) {
            errors.add(error("keypoint-off", mine, gold));
        }
        if (mine.visibility() != theirs.visibility()) {
            errors.add(error("keypoint-visibility", mine, gold));
        }
        Verdict verdict = errors.isEmpty()
                ? Verdict.RIGHT
                : gold.similarity(theirs, distance) >= NEARLY ? Verdict.NEAR : Verdict.WRONG;
        return new KeypointMark(verdict, mine, theirs, distance, List.copyOf(errors));
    }

    private static TypedError error(String type, Keypoint point, KeypointsGold gold) {
        return new TypedError(type, gold.reveal().clause(point.label()), null);
    }

    @Override
    public Reveal reveal(KeypointsGold gold) {
        return gold.reveal();
    }

    @Override
    public KeypointsAnswer perfect(KeypointsGold gold) {
        return new KeypointsAnswer(gold.reveal().points());
    }

    /** Every point is asked for by name and may be absent, so there is no answer for the whole. */
    @Override
    public Optional<KeypointsAnswer> nothingHere() {
        return Optional.empty();
    }

    /** One of three flags is right for an absent point; nobody hits a place by chance. */
    @Override
    public double guess(KeypointsGold gold, Prompt prompt) {
        long absent = gold.reveal().points().stream()
                .filter(point -> !point.isPlaced())
                .count();
        return absent / 3.0 / gold.reveal().points().size();
    }

    @Override
    public String form() {
        return "{\"points\": [{\"label\", \"visibility\": visible, hidden or absent, \"x\", \"y\"}]}, px, absent ones without x and y";
    }
}
