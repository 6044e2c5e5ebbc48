package dev.touchstone.grading.rating;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import dev.touchstone.grading.rating.RatingReveal.GoldRating;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Ratings from 0 to K − 1 = 4: the score is the mean over the criteria of 1 − ((g − p) / (K − 1))², with g the gold and p the point
 * given. It reports the share of criteria that are at most one point off.
 */
@Component
class RatingGrader implements Grader<RatingAnswer, RatingReveal> {

    private static final double WIDTH = RatingDetails.POINTS - 1;

    @Override
    public String type() {
        return "rating";
    }

    @Override
    public String version() {
        return "rating/1";
    }

    @Override
    public RatingAnswer read(JsonNode json, Prompt prompt) {
        return RatingFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(RatingAnswer answer) {
        return RatingFormat.write(answer);
    }

    @Override
    public RatingReveal gold(GoldKey key, Prompt prompt) {
        RatingAnswer gold = RatingFormat.read(key.answer(), prompt);
        List<String> criteria = RatingFormat.criteria(prompt);
        if (gold.ratings().size() < criteria.size()) {
            throw new IllegalArgumentException("The gold rates each of: " + String.join(", ", criteria) + ".");
        }
        return new RatingReveal(
                criteria.stream()
                        .map(criterion -> GoldRating.of(
                                criterion, gold.ratings().getOrDefault(criterion, 0), key.reason(criterion)))
                        .toList(),
                key.clause(),
                key.why());
    }

    @Override
    public Grade grade(RatingAnswer answer, RatingReveal gold) {
        if (answer.ratings().size() < gold.ratings().size()) {
            return new Grade.Incomplete(answer.ratings().isEmpty() ? "nothing-rated" : "not-all-rated");
        }
        List<RatingMark> marks = gold.ratings().stream()
                .map(rating -> mark(rating, answer.ratings().getOrDefault(rating.criterion(), 0)))
                .toList();
        double score = marks.stream()
                .mapToDouble(mark -> closeness(mark.given(), mark.gold()))
                .average()
                .orElse(0);
        double near = marks.stream()
                .filter(mark -> Math.abs(mark.given() - mark.gold()) <= 1)
                .count();
        return new Grade.Marked(score, List.copyOf(marks), gold, Map.of("within-one", near / marks.size()), version());
    }

    private static RatingMark mark(GoldRating gold, int given) {
        int off = given - gold.point();
        if (off == 0) {
            return new RatingMark(gold.criterion(), given, gold.point(), Verdict.RIGHT, List.of());
        }
        var error = new TypedError(off > 0 ? "rating-too-high" : "rating-too-low", gold.clause(), gold.why());
        Verdict verdict = Math.abs(off) == 1 ? Verdict.NEAR : Verdict.WRONG;
        return new RatingMark(gold.criterion(), given, gold.point(), verdict, List.of(error));
    }

    private static double closeness(int given, int gold) {
        double off = (gold - given) / WIDTH;
        return 1 - off * off;
    }

    @Override
    public Reveal reveal(RatingReveal gold) {
        return gold;
    }

    @Override
    public RatingAnswer perfect(RatingReveal gold) {
        return new RatingAnswer(
                gold.ratings().stream().collect(Collectors.toMap(GoldRating::criterion, GoldRating::point)));
    }

    @Override
    public Optional<RatingAnswer> nothingHere() {
        return Optional.empty();
    }

    /** Each point of each criterion is as likely as any other. */
    @Override
    public double guess(RatingReveal gold, Prompt prompt) {
        double sum = 0;
        for (GoldRating rating : gold.ratings()) {
            for (int point = 0; point < RatingDetails.POINTS; point++) {
                sum += closeness(point, rating.point()) / RatingDetails.POINTS;
            }
        }
        return sum / gold.ratings().size();
    }

    @Override
    public String form() {
        return "{\"ratings\": {\"slug of a criterion\": 0 to 4, ...}}, every criterion rated";
    }
}
