package dev.touchstone.grading.freetext;

import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FreeTextPromisesTest extends GraderPromises<FreeTextAnswer, FreeTextGold> {

    private static final List<String> WORDS = List.of("stone", "river", "École", "🙂", "نهر", "Straße", "don’t", "4,5");
    private static final String FORBIDDEN = "never this";

    private final FreeTextGrader grader = new FreeTextGrader();

    @Override
    protected Grader<FreeTextAnswer, FreeTextGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        ObjectNode gold = JsonNodeFactory.instance.objectNode().put("text", String.join(" ", WORDS));
        if (dice.nextInt(5) > 0) {
            ArrayNode points = gold.putArray("points");
            for (int i = 0; i < 1 + dice.nextInt(4); i++) {
                String word = WORDS.get(dice.nextInt(WORDS.size()));
                points.addObject()
                        .put("slug", "point-" + i)
                        .put("weight", 1 + dice.nextInt(3))
                        .putArray("any")
                        .add(word);
            }
        }
        gold.putArray("forbidden").addObject().put("slug", "no").putArray("any").add(FORBIDDEN);
        return Case.of(AWritingPrompt.of(dice.nextInt(5), 8 + dice.nextInt(5)), gold);
    }

    @Override
    protected FreeTextAnswer anAnswer(Case item, Random dice) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < 1 + dice.nextInt(14); i++) {
            said.add(WORDS.get(dice.nextInt(WORDS.size())));
        }
        if (dice.nextInt(6) == 0) {
            said.add(FORBIDDEN);
        }
        if (dice.nextInt(6) == 0) {
            said.add(AWritingPrompt.SOURCE);
        }
        return new FreeTextAnswer(said.stream().collect(Collectors.joining(dice.nextBoolean() ? " " : ",\n")));
    }

    @Override
    protected FreeTextAnswer repaired(FreeTextAnswer answer, Case item, Random dice) {
        return grader.perfect(gold(item));
    }

    @Override
    protected FreeTextAnswer shuffled(FreeTextAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected FreeTextAnswer blindGuess(Case item, Random dice) {
        return new FreeTextAnswer("");
    }
}
