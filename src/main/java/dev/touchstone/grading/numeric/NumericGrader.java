package dev.touchstone.grading.numeric;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.numeric.NumericDetails;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A number: 1 within the item's tolerance of the gold, else 0. Values that a known slip leads to are recognised. */
@Component
class NumericGrader implements Grader<NumericAnswer, NumericReveal> {

    /** Larger numbers are no honest answer, and lose their unit digits. */
    private static final double LARGEST = 1e12;

    /** Decimal fractions such as 0.1 are not exact in binary, so that 0.35 − 0.3 is a little more than 0.05. */
    private static final double ROUNDING = 1e-9;

    private static final int UNPROCESSABLE = 422;

    @Override
    public String type() {
        return "numeric";
    }

    @Override
    public String version() {
        return "numeric/1";
    }

    @Override
    public NumericAnswer read(JsonNode json, Prompt prompt) {
        JsonNode number = json.path("number");
        if (number.isMissingNode() || number.isNull()) {
            return new NumericAnswer(null);
        }
        if (!number.isNumber() || !Double.isFinite(number.asDouble())) {
            throw new Refused(
                    UNPROCESSABLE, "not-a-number", "\"number\" must be a finite number, without quotes, such as 0.25.");
        }
        if (Math.abs(number.asDouble()) > LARGEST) {
            throw new Refused(
                    UNPROCESSABLE, "number-too-large", "\"number\" must lie between -1e12 and 1e12. Check the unit.");
        }
        // Without the sign of a negative zero.
        return new NumericAnswer(number.asDouble() + 0.0);
    }

    @Override
    public JsonNode write(NumericAnswer answer) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Double number = answer.number();
        return number == null ? json : json.put("number", number);
    }

    @Override
    public NumericReveal gold(GoldKey key, Prompt prompt) {
        List<NumericReveal.Step> steps = key.reasons().entrySet().stream()
                .sorted(Comparator.comparingInt(step -> number(step.getKey())))
                .map(step -> new NumericReveal.Step(
                        step.getValue().clause(), step.getValue().why()))
                .toList();
        List<NumericReveal.Typical> typical = key.mistakes().stream()
                .map(mistake ->
                        new NumericReveal.Typical(number(mistake.answer(), prompt), mistake.clause(), mistake.why()))
                .toList();
        double tolerance = ((NumericDetails) prompt.details()).tolerance();
        return new NumericReveal(number(key.answer(), prompt), tolerance, key.clause(), key.why(), steps, typical);
    }

    private double number(JsonNode answer, Prompt prompt) {
        Double number = read(answer, prompt).number();
        if (number == null) {
            throw new IllegalArgumentException("The gold has no number. Write answer: {number: …}.");
        }
        return number;
    }

    /** {@code step-2} is number 2, whatever its place in the file. */
    private static int number(String step) {
        return Integer.parseInt(step.substring(step.lastIndexOf('-') + 1));
    }

    @Override
    public Grade grade(NumericAnswer answer, NumericReveal gold) {
        Double number = answer.number();
        if (number == null) {
            return new Grade.Incomplete("no-number");
        }
        double off = number - gold.number();
        boolean right = isNear(number, gold.number(), gold.tolerance());
        NumericMark mark = right
                ? new NumericMark(number, off, Verdict.RIGHT, List.of())
                : new NumericMark(number, off, Verdict.WRONG, List.of(error(number, gold)));
        return new Grade.Marked(right ? 1 : 0, List.of(mark), gold, Map.of("off", off), version());
    }

    private static boolean isNear(double number, double other, double tolerance) {
        return Math.abs(number - other) <= tolerance + ROUNDING * Math.max(1, Math.abs(other));
    }

    private static TypedError error(double number, NumericReveal gold) {
        return gold.typical().stream()
                .filter(mistake -> isNear(number, mistake.number(), gold.tolerance()))
                .findFirst()
                .map(mistake -> new TypedError("numeric-off", mistake.clause(), mistake.why()))
                .orElseGet(() -> new TypedError("numeric-off", gold.clause(), null));
    }

    @Override
    public Reveal reveal(NumericReveal gold) {
        return gold;
    }

    @Override
    public NumericAnswer perfect(NumericReveal gold) {
        return new NumericAnswer(gold.number());
    }

    @Override
    public Optional<NumericAnswer> nothingHere() {
        return Optional.empty();
    }

    @Override
    public double guess(NumericReveal gold, Prompt prompt) {
        return 0;
    }

    @Override
    public String form() {
        return "{\"number\": \"a JSON number in the unit of the item\"}";
    }
}
