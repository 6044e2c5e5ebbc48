package dev.touchstone.grading.choices;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.Mark;
import dev.touchstone.grading.Reveal;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Several options of several. The score is the Jaccard index of the two sets, |A ∩ G| / |A ∪ G|, from 0 to 1; two empty sets
 * are equal and score 1 (Jaccard 1912; scikit-learn's {@code zero_division=1}).
 */
@Component
class ChoicesGrader implements Grader<ChoicesAnswer, ChoicesReveal> {

    @Override
    public String type() {
        return "choices";
    }

    @Override
    public String version() {
        return "choices/1";
    }

    @Override
    public ChoicesAnswer read(JsonNode json, Prompt prompt) {
        return ChoicesFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(ChoicesAnswer answer) {
        return ChoicesFormat.write(answer);
    }

    @Override
    public ChoicesReveal gold(GoldKey key, Prompt prompt) {
        List<ChoicesReveal.Explanation> explanations = new ArrayList<>();
        key.reasons()
                .forEach((option, reason) ->
                        explanations.add(new ChoicesReveal.Explanation(option, reason.clause(), reason.why())));
        List<ChoicesReveal.Typical> typical = key.mistakes().stream()
                .map(mistake -> new ChoicesReveal.Typical(
                        ChoicesFormat.read(mistake.answer(), prompt).choices(), mistake.clause(), mistake.why()))
                .toList();
        List<String> gold = ChoicesFormat.read(key.answer(), prompt).choices();
        return new ChoicesReveal(
                ChoicesFormat.options(prompt), gold, key.clause(), key.why(), List.copyOf(explanations), typical);
    }

    @Override
    public Grade grade(ChoicesAnswer answer, ChoicesReveal gold) {
        if (answer.choices().isEmpty() && !answer.nothingHere()) {
            return new Grade.Incomplete("no-choices");
        }
        Set<String> chosen = Set.copyOf(answer.choices());
        Set<String> right = Set.copyOf(gold.gold());
        List<Mark> marks = new ArrayList<>();
        for (String option : gold.options()) {
            marks.add(mark(option, chosen.contains(option), right.contains(option), gold));
        }
        return new Grade.Marked(jaccard(chosen, right), marks, gold, Map.of(), version());
    }

    static double jaccard(Set<String> one, Set<String> other) {
        Set<String> shared = new HashSet<>(one);
        shared.retainAll(other);
        int union = one.size() + other.size() - shared.size();
        return union == 0 ? 1 : (double) shared.size() / union;
    }

    private static Mark mark(String option, boolean chosen, boolean right, ChoicesReveal gold) {
        if (chosen == right) {
            return new ChoicesMark(option, chosen, Verdict.RIGHT, List.of());
        }
        Verdict verdict = chosen ? Verdict.EXTRA : Verdict.MISSED;
        String type = chosen ? "choices-extra" : "choices-missed";
        Optional<ChoicesReveal.Explanation> explanation = gold.explanation(option);
        ClauseRef clause = explanation.map(ChoicesReveal.Explanation::clause).orElse(gold.clause());
        TypedError error = new TypedError(
                type, clause, explanation.map(ChoicesReveal.Explanation::why).orElse(null));
        return new ChoicesMark(option, chosen, verdict, List.of(error));
    }

    @Override
    public Reveal reveal(ChoicesReveal gold) {
        return gold;
    }

    @Override
    public ChoicesAnswer perfect(ChoicesReveal gold) {
        return new ChoicesAnswer(gold.gold(), gold.gold().isEmpty());
    }

    @Override
    public Optional<ChoicesAnswer> nothingHere() {
        return Optional.of(ChoicesAnswer.NOTHING_HERE);
    }

    /**
     * Each option is ticked with probability 1/2, and no tick at all means "none of these". Of g options that apply and r that
     * do not, i and j are ticked in C(g,i)·C(r,j) of 2^(g+r) answers, each of which scores i / (g+j).
     */
    @Override
    public double guess(ChoicesReveal gold, Prompt prompt) {
        return blind(gold, score -> score);
    }

    @Override
    public double chance(ChoicesReveal gold, Prompt prompt, double pass) {
        return blind(gold, score -> score >= pass ? 1 : 0);
    }

    /** The mean over all blind answers of what their scores are worth. */
    private static double blind(ChoicesReveal gold, DoubleUnaryOperator worth) {
        int apply = gold.gold().size();
        int rest = gold.options().size() - apply;
        double answers = StrictMath.pow(2, apply + rest);
        double sum = apply == 0 ? worth.applyAsDouble(1) : 0;
        for (int hits = 1; hits <= apply; hits++) {
            for (int extras = 0; extras <= rest; extras++) {
                double score = (double) hits / (apply + extras);
                sum += choose(apply, hits) * choose(rest, extras) * worth.applyAsDouble(score);
            }
        }
        return sum / answers;
    }

    private static double choose(int from, int taken) {
        double ways = 1;
        for (int i = 1; i <= taken; i++) {
            ways = ways * (from - taken + i) / i;
        }
        return ways;
    }

    @Override
    public String form() {
        return "{\"choices\": [\"slug\"], \"nothingHere\": \"true instead of choices when none applies\"}";
    }
}
