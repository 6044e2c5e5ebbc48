package dev.touchstone.grading.preference;

import dev.touchstone.base.Refused;
import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Contested;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Which of two answers is better: 1 for the side of the gold, 0.5 where one of the two says that they are about the same, else
 * 0; of a contested item by closeness to how experts answered. How strong the preference is informs and is never scored.
 */
@Component
class PreferenceGrader implements Grader<PreferenceAnswer, PreferenceReveal> {

    private static final int UNPROCESSABLE = 422;
    private static final double HALF = 0.5;

    @Override
    public String type() {
        return "preference";
    }

    @Override
    public String version() {
        return "preference/1";
    }

    @Override
    public PreferenceAnswer read(JsonNode json, Prompt prompt) {
        JsonNode point = json.path("preference");
        if (point.isMissingNode() || point.isNull()) {
            return new PreferenceAnswer(PreferenceAnswer.NOTHING);
        }
        if (!point.isIntegralNumber()
                || !point.canConvertToInt()
                || point.intValue() < PreferenceAnswer.NOTHING
                || point.intValue() > PreferenceAnswer.LAST) {
            throw new Refused(
                    UNPROCESSABLE,
                    "unknown-preference",
                    "\"preference\" must be a whole number from 1 (A is much better) to 7 (B is much better).");
        }
        return new PreferenceAnswer(point.intValue());
    }

    @Override
    public JsonNode write(PreferenceAnswer answer) {
        return JsonNodeFactory.instance.objectNode().put("preference", answer.point());
    }

    @Override
    public PreferenceReveal gold(GoldKey key, Prompt prompt) {
        return new PreferenceGold(key, prompt).read();
    }

    @Override
    public Grade grade(PreferenceAnswer answer, PreferenceReveal gold) {
        if (answer.point() == PreferenceAnswer.NOTHING) {
            return new Grade.Incomplete("no-preference");
        }
        double score = score(answer.side(), gold);
        int apart = Math.abs(answer.point() - gold.point());
        Verdict verdict = score == 1 ? Verdict.RIGHT : score == 0 ? Verdict.WRONG : Verdict.NEAR;
        List<TypedError> errors = score == 1 ? List.of() : List.of(error(answer.side(), gold));
        var mark = new PreferenceMark(answer.point(), apart, verdict, errors);
        return new Grade.Marked(score, List.of(mark), gold, Map.of("points-apart", (double) apart), version());
    }

    private static double score(Side said, PreferenceReveal gold) {
        if (said == gold.side()) {
            return 1;
        }
        var contested = new Contested(gold.contested());
        if (contested.isContested()) {
            return contested.closeness(said.slug());
        }
        return said == Side.TIE || gold.side() == Side.TIE ? HALF : 0;
    }

    private static TypedError error(Side said, PreferenceReveal gold) {
        Optional<PreferenceReveal.Explanation> found = gold.wrong().stream()
                .filter(explanation -> explanation.side() == said)
                .findFirst();
        ClauseRef clause = found.map(PreferenceReveal.Explanation::clause).orElseGet(gold::clause);
        return new TypedError(
                kind(said, gold),
                clause,
                found.map(PreferenceReveal.Explanation::why).orElse(null));
    }

    /** The trap's own error goes to whoever took the side it lures to. */
    private static String kind(Side said, PreferenceReveal gold) {
        @Nullable Trap trap = gold.trap();
        if (trap != null && trap.lures() == said) {
            return trap.kind().error();
        }
        if (gold.side() == Side.TIE) {
            return "preference-missed-tie";
        }
        return said == Side.TIE ? "preference-false-tie" : "preference-wrong-side";
    }

    @Override
    public Reveal reveal(PreferenceReveal gold) {
        return gold;
    }

    @Override
    public PreferenceAnswer perfect(PreferenceReveal gold) {
        return new PreferenceAnswer(gold.point());
    }

    @Override
    public Optional<PreferenceAnswer> nothingHere() {
        return Optional.empty();
    }

    /** Each of the seven points is as likely as any other. */
    @Override
    public double guess(PreferenceReveal gold, Prompt prompt) {
        double sum = 0;
        for (int point = PreferenceAnswer.FIRST; point <= PreferenceAnswer.LAST; point++) {
            sum += score(new PreferenceAnswer(point).side(), gold);
        }
        return sum / PreferenceAnswer.LAST;
    }

    @Override
    public double chance(PreferenceReveal gold, Prompt prompt, double pass) {
        int near = 0;
        for (int point = PreferenceAnswer.FIRST; point <= PreferenceAnswer.LAST; point++) {
            near += score(new PreferenceAnswer(point).side(), gold) >= pass ? 1 : 0;
        }
        return (double) near / PreferenceAnswer.LAST;
    }

    @Override
    public String form() {
        return "{\"preference\": 1 to 7; 1 is \"A is much better\", 4 \"about the same\", 7 \"B is much better\"}";
    }
}
