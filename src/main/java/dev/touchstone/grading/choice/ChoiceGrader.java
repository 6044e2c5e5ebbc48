package dev.touchstone.grading.choice;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Contested;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * One option of several: 1 when it is the gold or an accepted alternative, else 0; of a contested item by closeness to how experts
 * answered.
 */
@Component
class ChoiceGrader implements Grader<ChoiceAnswer, ChoiceReveal> {

    private static final int UNPROCESSABLE = 422;

    @Override
    public String type() {
        return "choice";
    }

    @Override
    public String version() {
        return "choice/1";
    }

    @Override
    public ChoiceAnswer read(JsonNode json, Prompt prompt) {
        JsonNode choice = json.path("choice");
        if (choice.isMissingNode() || choice.isNull()) {
            return new ChoiceAnswer("");
        }
        List<String> options = options(prompt);
        if (!choice.isString() || !(choice.asString().isEmpty() || options.contains(choice.asString()))) {
            throw new Refused(
                    UNPROCESSABLE, "unknown-option", "\"choice\" must be one of: " + String.join(", ", options) + ".");
        }
        return new ChoiceAnswer(choice.asString());
    }

    @Override
    public JsonNode write(ChoiceAnswer answer) {
        return JsonNodeFactory.instance.objectNode().put("choice", answer.choice());
    }

    @Override
    public ChoiceReveal gold(GoldKey key, Prompt prompt) {
        List<String> accepted = new ArrayList<>();
        accepted.add(known(key.answer(), prompt));
        key.alternatives().forEach(alternative -> accepted.add(known(alternative, prompt)));
        List<ChoiceReveal.Explanation> wrong = key.mistakes().stream()
                .map(mistake -> new ChoiceReveal.Explanation(
                        known(mistake.answer(), prompt), mistake.error(), mistake.clause(), mistake.why()))
                .toList();
        Contested contested = Contested.read(
                key.answer(), accepted.getFirst(), options(prompt).stream().toList());
        return new ChoiceReveal(List.copyOf(accepted), key.clause(), key.why(), wrong, contested.shares());
    }

    @Override
    public Grade grade(ChoiceAnswer answer, ChoiceReveal gold) {
        if (answer.choice().isEmpty()) {
            return new Grade.Incomplete("nothing-chosen");
        }
        double score = score(answer.choice(), gold);
        Verdict verdict = score == 1 ? Verdict.RIGHT : score > 0 ? Verdict.NEAR : Verdict.WRONG;
        List<TypedError> errors = score == 1 ? List.of() : List.of(error(answer.choice(), gold));
        ChoiceMark mark = new ChoiceMark(answer.choice(), verdict, errors);
        return new Grade.Marked(score, List.of(mark), gold, Map.of(), version());
    }

    private static double score(String choice, ChoiceReveal gold) {
        if (gold.accepted().contains(choice)) {
            return 1;
        }
        var contested = new Contested(gold.contested());
        return contested.isContested() ? contested.closeness(choice) : 0;
    }

    private static TypedError error(String choice, ChoiceReveal gold) {
        return gold.wrong().stream()
                .filter(explanation -> explanation.choice().equals(choice))
                .findFirst()
                .map(found -> new TypedError(found.error(), found.clause(), found.why()))
                .orElseGet(() -> new TypedError("wrong-option", gold.clause(), null));
    }

    @Override
    public Reveal reveal(ChoiceReveal gold) {
        return gold;
    }

    @Override
    public ChoiceAnswer perfect(ChoiceReveal gold) {
        return new ChoiceAnswer(gold.accepted().getFirst());
    }

    @Override
    public Optional<ChoiceAnswer> nothingHere() {
        return Optional.empty();
    }

    @Override
    public double guess(ChoiceReveal gold, Prompt prompt) {
        return options(prompt).stream()
                .mapToDouble(option -> score(option, gold))
                .average()
                .orElse(0);
    }

    @Override
    public String form() {
        return "{\"choice\": \"slug\"}";
    }

    private static List<String> options(Prompt prompt) {
        return ((ChoiceDetails) prompt.details())
                .options().stream().map(Label::slug).toList();
    }

    private static String known(JsonNode answer, Prompt prompt) {
        String choice = answer.path("choice").asString("");
        if (!options(prompt).contains(choice)) {
            throw new IllegalArgumentException("\"" + choice + "\" is not an option of this item.");
        }
        return choice;
    }
}
