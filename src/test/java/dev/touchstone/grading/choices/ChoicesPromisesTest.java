package dev.touchstone.grading.choices;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Label;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.choices.ChoicesDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ChoicesPromisesTest extends GraderPromises<ChoicesAnswer, ChoicesReveal> {

    private final ChoicesGrader grader = new ChoicesGrader();

    @Override
    protected Grader<ChoicesAnswer, ChoicesReveal> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = prompt(2 + dice.nextInt(6));
        ObjectNode gold = JsonNodeFactory.instance.objectNode();
        ArrayNode choices = gold.putArray("choices");
        if (dice.nextInt(5) > 0) {
            ticked(prompt, dice).forEach(choices::add);
        }
        return Case.of(prompt, gold);
    }

    @Override
    protected ChoicesAnswer anAnswer(Case item, Random dice) {
        List<String> choices = ticked(item.prompt(), dice);
        return new ChoicesAnswer(choices, choices.isEmpty());
    }

    @Override
    protected ChoicesAnswer repaired(ChoicesAnswer answer, Case item, Random dice) {
        List<String> gold = gold(item).gold();
        List<String> options = new ArrayList<>(ChoicesFormat.options(item.prompt()));
        Collections.shuffle(options, dice);
        for (String option : options) {
            if (gold.contains(option) != answer.choices().contains(option)) {
                List<String> mended = ChoicesFormat.options(item.prompt()).stream()
                        .filter(each -> each.equals(option) != answer.choices().contains(each))
                        .toList();
                return new ChoicesAnswer(mended, mended.isEmpty());
            }
        }
        return answer;
    }

    @Override
    protected ChoicesAnswer shuffled(ChoicesAnswer answer, Random dice) {
        List<String> choices = new ArrayList<>(answer.choices());
        Collections.shuffle(choices, dice);
        return new ChoicesAnswer(choices, answer.nothingHere());
    }

    @Override
    protected ChoicesAnswer blindGuess(Case item, Random dice) {
        return anAnswer(item, dice);
    }

    private static List<String> ticked(Prompt prompt, Random dice) {
        return ChoicesFormat.options(prompt).stream()
                .filter(option -> dice.nextBoolean())
                .toList();
    }

    static Prompt prompt(int options) {
        Text text = Text.of("en", "Tick what applies.");
        List<Label> labels = IntStream.range(0, options)
                .mapToObj(option -> new Label("option-" + option, Text.of("en", "Option " + option)))
                .toList();
        return new Prompt(
                new ItemId(new UUID(0, options)),
                "an-exercise",
                "choices",
                text,
                text,
                null,
                null,
                new ChoicesDetails(List.of(), labels),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }
}
