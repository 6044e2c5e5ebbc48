package dev.touchstone.grading.numeric;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.numeric.NumericDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;

class NumericPromisesTest extends GraderPromises<NumericAnswer, NumericReveal> {

    private final NumericGrader grader = new NumericGrader();

    @Override
    protected Grader<NumericAnswer, NumericReveal> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = prompt(dice.nextBoolean() ? 0.005 : dice.nextDouble());
        return Case.of(prompt, JsonNodeFactory.instance.objectNode().put("number", hundredths(dice)));
    }

    /** Often near the gold, so that both sides of the tolerance are met. */
    @Override
    protected NumericAnswer anAnswer(Case item, Random dice) {
        double gold = gold(item).number();
        return new NumericAnswer(dice.nextBoolean() ? hundredths(dice) : gold + (dice.nextInt(21) - 10) / 1000.0);
    }

    @Override
    protected NumericAnswer repaired(NumericAnswer answer, Case item, Random dice) {
        return grader.perfect(gold(item));
    }

    @Override
    protected NumericAnswer shuffled(NumericAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected NumericAnswer blindGuess(Case item, Random dice) {
        return new NumericAnswer(dice.nextDouble() * 1e9);
    }

    private static double hundredths(Random dice) {
        return (dice.nextInt(2001) - 1000) / 100.0;
    }

    static Prompt prompt(double tolerance) {
        Text text = Text.of("en", "Work it out.");
        return new Prompt(
                new ItemId(new UUID(0, 1)),
                "an-exercise",
                "numeric",
                text,
                text,
                text,
                null,
                new NumericDetails(List.of(), null, tolerance),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }
}
