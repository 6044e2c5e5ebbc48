package dev.touchstone.grading.choice;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.choice.ChoiceDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;

class ChoicePromisesTest extends GraderPromises<ChoiceAnswer, ChoiceReveal> {

    private final ChoiceGrader grader = new ChoiceGrader();

    @Override
    protected Grader<ChoiceAnswer, ChoiceReveal> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        int options = 2 + dice.nextInt(5);
        return Case.of(
                prompt(options),
                JsonNodeFactory.instance.objectNode().put("choice", "option-" + dice.nextInt(options)));
    }

    @Override
    protected ChoiceAnswer anAnswer(Case item, Random dice) {
        List<Label> options = options(item);
        return new ChoiceAnswer(options.get(dice.nextInt(options.size())).slug());
    }

    @Override
    protected ChoiceAnswer repaired(ChoiceAnswer answer, Case item, Random dice) {
        return grader.perfect(gold(item));
    }

    @Override
    protected ChoiceAnswer shuffled(ChoiceAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected ChoiceAnswer blindGuess(Case item, Random dice) {
        return anAnswer(item, dice);
    }

    private static List<Label> options(Case item) {
        return ((ChoiceDetails) item.prompt().details()).options();
    }

    private static Prompt prompt(int options) {
        Text text = Text.of("en", "Choose.");
        List<Label> labels = IntStream.range(0, options)
                .mapToObj(option -> new Label("option-" + option, Text.of("en", "Option " + option)))
                .toList();
        return new Prompt(
                new ItemId(new UUID(0, options)),
                "an-exercise",
                "choice",
                text,
                text,
                null,
                null,
                new ChoiceDetails(labels, null),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }
}
