package dev.touchstone.grading;

import dev.touchstone.base.Refused;
import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.gold.GoldCheck;
import dev.touchstone.content.gold.GoldKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Proves gold with the grader that will use it: the gold and each alternative score 1, "nothing here" scores 1 exactly when
 * the gold is empty, and every typical mistake is marked with the error type it declares.
 */
@Component
class GoldProof implements GoldCheck {

    private final Graders graders;

    GoldProof(Graders graders) {
        this.graders = graders;
    }

    @Override
    public List<String> problems(Exercise exercise, Item item, GoldKey key) {
        return prove(graders.of(exercise.type()), Prompt.of(exercise, item, List.of()), key);
    }

    private static <A extends Answer, G> List<String> prove(Grader<A, G> grader, Prompt prompt, GoldKey key) {
        List<String> problems = new ArrayList<>();
        try {
            G gold = grader.gold(key, prompt);
            A perfect = grader.perfect(gold);
            expectFullScore("The gold", grader.grade(perfect, gold), problems);
            for (JsonNode alternative : key.alternatives()) {
                Grade grade = grader.grade(grader.read(alternative, prompt), gold);
                expectFullScore("The alternative " + alternative, grade, problems);
            }
            Optional<A> nothing = grader.nothingHere();
            boolean empty = nothing.isPresent() && nothing.get().equals(perfect);
            if (nothing.isPresent() && score(grader.grade(nothing.get(), gold)) == 1 != empty) {
                problems.add("\"Nothing here\" must score 1 exactly when the gold is empty; check the gold.");
            }
            for (GoldKey.TypicalMistake mistake : key.mistakes()) {
                expectError(mistake, grader.grade(grader.read(mistake.answer(), prompt), gold), problems);
            }
        } catch (IllegalArgumentException | Refused mistake) {
            problems.add(String.valueOf(mistake.getMessage()));
        }
        return problems;
    }

    private static void expectFullScore(String what, Grade grade, List<String> problems) {
        if (score(grade) != 1) {
            problems.add(what + " scores " + score(grade) + " and must score 1; correct it or the scoring.");
        }
    }

    private static void expectError(GoldKey.TypicalMistake mistake, Grade grade, List<String> problems) {
        boolean declared = grade instanceof Grade.Marked marked
                && marked.errors().stream().anyMatch(error -> error.type().equals(mistake.error()));
        if (!declared) {
            problems.add("The mistake " + mistake.answer() + " is not marked as " + mistake.error()
                    + "; correct the answer or the error type.");
        }
    }

    private static double score(Grade grade) {
        return grade instanceof Grade.Marked marked ? marked.score() : 0;
    }
}
