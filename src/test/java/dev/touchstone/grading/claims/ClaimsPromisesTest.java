package dev.touchstone.grading.claims;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.claims.ClaimsDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import tools.jackson.databind.node.ObjectNode;

class ClaimsPromisesTest extends GraderPromises<ClaimsAnswer, ClaimsGold> {

    private final ClaimsGrader grader = new ClaimsGrader();

    @Override
    protected Grader<ClaimsAnswer, ClaimsGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = ClaimsCases.prompt(1 + dice.nextInt(6), 1 + dice.nextInt(9));
        ObjectNode gold = (ObjectNode) grader.write(judged(prompt, dice));
        gold.path("claims").forEach(claim -> {
            if (dice.nextInt(3) == 0) {
                Judgement other = judgement(prompt, dice);
                ObjectNode also =
                        ((ObjectNode) claim).putArray("or").addObject().put("verdict", other.verdict());
                other.evidence().forEach(also.putArray("evidence")::add);
            }
        });
        return Case.of(prompt, gold);
    }

    @Override
    protected ClaimsAnswer anAnswer(Case item, Random dice) {
        return judged(item.prompt(), dice);
    }

    @Override
    protected ClaimsAnswer repaired(ClaimsAnswer answer, Case item, Random dice) {
        Map<String, Judgement> claims = new LinkedHashMap<>(answer.claims());
        String mended = "claim-" + dice.nextInt(claims.size());
        claims.put(mended, grader.perfect(gold(item)).claims().get(mended));
        return new ClaimsAnswer(claims);
    }

    @Override
    protected ClaimsAnswer shuffled(ClaimsAnswer answer, Random dice) {
        List<String> order = new ArrayList<>(answer.claims().keySet());
        Collections.shuffle(order, dice);
        Map<String, Judgement> claims = new LinkedHashMap<>();
        order.forEach(claim -> claims.put(claim, answer.claims().get(claim)));
        return new ClaimsAnswer(claims);
    }

    /** Any verdict, and any one sentence where it needs evidence. */
    @Override
    protected ClaimsAnswer blindGuess(Case item, Random dice) {
        ClaimsDetails details = (ClaimsDetails) item.prompt().details();
        Map<String, Judgement> claims = new LinkedHashMap<>();
        for (ClaimsDetails.Claim claim : details.claims()) {
            String verdict = verdict(dice);
            int sentence = 1 + dice.nextInt(details.source().sentences().size());
            claims.put(claim.slug(), new Judgement(verdict, asks(verdict) ? List.of(sentence) : List.of()));
        }
        return new ClaimsAnswer(claims);
    }

    private static ClaimsAnswer judged(Prompt prompt, Random dice) {
        Map<String, Judgement> claims = new LinkedHashMap<>();
        ((ClaimsDetails) prompt.details()).claims().forEach(claim -> claims.put(claim.slug(), judgement(prompt, dice)));
        return new ClaimsAnswer(claims);
    }

    private static Judgement judgement(Prompt prompt, Random dice) {
        String verdict = verdict(dice);
        TreeSet<Integer> evidence = new TreeSet<>();
        int sentences = ((ClaimsDetails) prompt.details()).source().sentences().size();
        for (int i = dice.nextInt(4); asks(verdict) && i > 0; i--) {
            evidence.add(1 + dice.nextInt(sentences));
        }
        return new Judgement(verdict, List.copyOf(evidence));
    }

    private static String verdict(Random dice) {
        return ClaimsCases.VERDICTS.get(dice.nextInt(ClaimsCases.VERDICTS.size()));
    }

    private static boolean asks(String verdict) {
        return !verdict.equals("missing");
    }
}
