package dev.touchstone.grading.rating;

import dev.touchstone.content.rating.RatingDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class RatingPromisesTest extends GraderPromises<RatingAnswer, RatingReveal> {

    private final RatingGrader grader = new RatingGrader();

    @Override
    protected Grader<RatingAnswer, RatingReveal> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        String[] criteria = IntStream.rangeClosed(0, dice.nextInt(5))
                .mapToObj(number -> "criterion-" + number)
                .toArray(String[]::new);
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ObjectNode ratings = answer.putObject("ratings");
        for (String criterion : criteria) {
            ratings.put(criterion, dice.nextInt(RatingDetails.POINTS));
        }
        return Case.of(ARating.by(criteria), answer);
    }

    @Override
    protected RatingAnswer anAnswer(Case item, Random dice) {
        Map<String, Integer> ratings = new LinkedHashMap<>();
        RatingFormat.criteria(item.prompt())
                .forEach(criterion -> ratings.put(criterion, dice.nextInt(RatingDetails.POINTS)));
        return new RatingAnswer(ratings);
    }

    /** One criterion, one step towards the gold. */
    @Override
    protected RatingAnswer repaired(RatingAnswer answer, Case item, Random dice) {
        Map<String, Integer> gold = grader.perfect(gold(item)).ratings();
        Map<String, Integer> mended = new LinkedHashMap<>(answer.ratings());
        List<String> criteria = List.copyOf(gold.keySet());
        mended.computeIfPresent(
                criteria.get(dice.nextInt(criteria.size())),
                (criterion, given) -> given + Integer.signum(gold.getOrDefault(criterion, given) - given));
        return new RatingAnswer(mended);
    }

    @Override
    protected RatingAnswer shuffled(RatingAnswer answer, Random dice) {
        List<String> order = new ArrayList<>(answer.ratings().keySet());
        Collections.shuffle(order, dice);
        Map<String, Integer> shuffled = new LinkedHashMap<>();
        order.forEach(criterion -> shuffled.put(criterion, answer.ratings().getOrDefault(criterion, 0)));
        return new RatingAnswer(shuffled);
    }

    @Override
    protected RatingAnswer blindGuess(Case item, Random dice) {
        return anAnswer(item, dice);
    }
}
