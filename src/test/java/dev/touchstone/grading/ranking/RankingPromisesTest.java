package dev.touchstone.grading.ranking;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.Prompt;
import dev.touchstone.content.Text;
import dev.touchstone.content.ranking.RankingDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;

class RankingPromisesTest extends GraderPromises<RankingAnswer, RankingReveal> {

    private final RankingGrader grader = new RankingGrader();

    @Override
    protected Grader<RankingAnswer, RankingReveal> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = prompt(3 + dice.nextInt(3));
        return Case.of(prompt, grader.write(anyOrder(prompt, dice)));
    }

    @Override
    protected RankingAnswer anAnswer(Case item, Random dice) {
        return anyOrder(item.prompt(), dice);
    }

    /** Two neighbours that stand the wrong way round change places. */
    @Override
    protected RankingAnswer repaired(RankingAnswer answer, Case item, Random dice) {
        List<String> gold = gold(item).gold();
        List<String> order = new ArrayList<>(answer.order());
        for (int place = 1; place < order.size(); place++) {
            if (gold.indexOf(order.get(place - 1)) > gold.indexOf(order.get(place))) {
                Collections.swap(order, place - 1, place);
                return new RankingAnswer(order);
            }
        }
        return answer;
    }

    @Override
    protected RankingAnswer shuffled(RankingAnswer answer, Random dice) {
        return answer;
    }

    @Override
    protected RankingAnswer blindGuess(Case item, Random dice) {
        return anAnswer(item, dice);
    }

    private static RankingAnswer anyOrder(Prompt prompt, Random dice) {
        List<String> order = new ArrayList<>(RankingFormat.things(prompt));
        Collections.shuffle(order, dice);
        return new RankingAnswer(order);
    }

    static Prompt prompt(int things) {
        Text text = Text.of("en", "The best first.");
        List<RankingDetails.Thing> all = IntStream.range(0, things)
                .mapToObj(thing ->
                        new RankingDetails.Thing(Character.toString('a' + thing), "en", "Answer number " + (thing + 1)))
                .toList();
        return new Prompt(
                new ItemId(new UUID(0, things)),
                "an-exercise",
                "ranking",
                text,
                text,
                null,
                null,
                new RankingDetails(List.of(), all),
                JsonNodeFactory.instance.objectNode(),
                List.of(),
                List.of());
    }
}
