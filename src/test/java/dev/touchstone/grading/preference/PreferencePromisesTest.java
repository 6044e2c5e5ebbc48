package dev.touchstone.grading.preference;

import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.Random;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class PreferencePromisesTest extends GraderPromises<PreferenceAnswer, PreferenceReveal> {

    private final PreferenceGrader grader = new PreferenceGrader();

    @Override
    protected Grader<PreferenceAnswer, PreferenceReveal> grader() {
        return grader;
    }

    /** Now and then with a trap on a side that is not right. */
    @Override
    protected Case aCase(Random dice) {
        int point = 1 + dice.nextInt(7);
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("preference", point);
        if (dice.nextBoolean()) {
            answer.putObject("trap").put("kind", "length").put("lures", point < 4 ? "b" : "a");
        }
        return Case.of(APair.prompt(), answer);
    }

    @Override
    protected PreferenceAnswer anAnswer(Case item, Random dice) {
        return new PreferenceAnswer(1 + dice.nextInt(7));
    }

    /** One step towards the gold. */
    @Override
    protected PreferenceAnswer repaired(PreferenceAnswer answer, Case item, Random dice) {
        return new PreferenceAnswer(answer.point() + Integer.signum(gold(item).point() - answer.point()));
    }

    @Override
    protected PreferenceAnswer shuffled(PreferenceAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected PreferenceAnswer blindGuess(Case item, Random dice) {
        return anAnswer(item, dice);
    }
}
