package dev.touchstone.grading.ranking;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Things in order: (tau-b + 1) / 2, the share of pairs that stand the right way round. Spearman's rho is reported. */
@Component
class RankingGrader implements Grader<RankingAnswer, RankingReveal> {

    @Override
    public String type() {
        return "ranking";
    }

    @Override
    public String version() {
        return "ranking/1";
    }

    @Override
    public RankingAnswer read(JsonNode json, Prompt prompt) {
        return RankingFormat.read(json, prompt);
    }

    @Override
    public JsonNode write(RankingAnswer answer) {
        return RankingFormat.write(answer);
    }

    @Override
    public RankingReveal gold(GoldKey key, Prompt prompt) {
        List<String> order = order(key.answer(), prompt);
        List<RankingReveal.Explanation> explanations = new ArrayList<>();
        key.reasons()
                .forEach((about, reason) ->
                        explanations.add(new RankingReveal.Explanation(about, reason.clause(), reason.why())));
        List<RankingReveal.Typical> typical = key.mistakes().stream()
                .map(mistake ->
                        new RankingReveal.Typical(order(mistake.answer(), prompt), mistake.clause(), mistake.why()))
                .toList();
        return new RankingReveal(order, key.clause(), key.why(), List.copyOf(explanations), typical);
    }

    private static List<String> order(JsonNode answer, Prompt prompt) {
        List<String> order = RankingFormat.read(answer, prompt).order();
        if (order.isEmpty()) {
            throw new IllegalArgumentException("The gold puts nothing in order. Name every thing, the best first.");
        }
        return order;
    }

    @Override
    public Grade grade(RankingAnswer answer, RankingReveal gold) {
        if (answer.order().isEmpty()) {
            return new Grade.Incomplete("not-ranked");
        }
        double[] given = places(answer.order(), gold);
        double[] right = places(gold.gold(), gold);
        double tau = RankCorrelation.tauB(given, right);
        Map<String, Double> report = Map.of("tau-b", tau, "spearman", RankCorrelation.spearman(given, right));
        return new Grade.Marked((tau + 1) / 2, marks(given, gold), gold, report, version());
    }

    /** Where each thing stands, the things in the order of the gold. */
    private static double[] places(List<String> order, RankingReveal gold) {
        return gold.gold().stream().mapToDouble(order::indexOf).toArray();
    }

    private static List<Mark> marks(double[] given, RankingReveal gold) {
        List<Mark> marks = new ArrayList<>();
        for (int better = 0; better < given.length; better++) {
            for (int worse = better + 1; worse < given.length; worse++) {
                if (given[better] > given[worse]) {
                    marks.add(wrong(gold.gold().get(better), gold.gold().get(worse), gold));
                }
            }
        }
        if (marks.isEmpty()) {
            gold.gold().forEach(thing -> marks.add(new RankingMark(List.of(thing), Verdict.RIGHT, List.of())));
        }
        return marks;
    }

    /** The reason of the pair decides, or else that of the worse thing, since the better one is seldom at fault. */
    private static Mark wrong(String better, String worse, RankingReveal gold) {
        Optional<RankingReveal.Explanation> explanation = gold.explanationOf(better, worse);
        ClauseRef clause = explanation.map(RankingReveal.Explanation::clause).orElse(gold.clause());
        TypedError error = new TypedError(
                "ranking-pair",
                clause,
                explanation.map(RankingReveal.Explanation::why).orElse(null));
        return new RankingMark(List.of(better, worse), Verdict.WRONG, List.of(error));
    }

    @Override
    public Reveal reveal(RankingReveal gold) {
        return gold;
    }

    @Override
    public RankingAnswer perfect(RankingReveal gold) {
        return new RankingAnswer(gold.gold());
    }

    @Override
    public Optional<RankingAnswer> nothingHere() {
        return Optional.empty();
    }

    /** Among all orders every pair stands the right way round as often as not. */
    @Override
    public double guess(RankingReveal gold, Prompt prompt) {
        return 0.5;
    }

    /** The share of all orders that come as near, counted by their wrong pairs (Mahonian numbers). */
    @Override
    public double chance(RankingReveal gold, Prompt prompt, double pass) {
        int things = gold.gold().size();
        int pairs = things * (things - 1) / 2;
        double[] orders = {1};
        for (int placed = 1; placed < things; placed++) {
            double[] next = new double[orders.length + placed];
            for (int wrong = 0; wrong < orders.length; wrong++) {
                for (int more = 0; more <= placed; more++) {
                    next[wrong + more] += orders[wrong] / (placed + 1);
                }
            }
            orders = next;
        }
        double near = 0;
        for (int wrong = 0; wrong <= pairs && 1 - (double) wrong / pairs >= pass; wrong++) {
            near += orders[wrong];
        }
        return near;
    }

    @Override
    public String form() {
        return "{\"order\": [\"slug of the best\", \"slug of the next\"]}";
    }
}
