package dev.touchstone.grading.review;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.review.ReviewDetails;
import dev.touchstone.grading.Grader;
import dev.touchstone.grading.GraderPromises;
import dev.touchstone.grading.review.ReviewReveal.PlantedFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ReviewPromisesTest extends GraderPromises<ReviewAnswer, ReviewGold> {

    private final ReviewGrader grader = new ReviewGrader();

    @Override
    protected Grader<ReviewAnswer, ReviewGold> grader() {
        return grader;
    }

    @Override
    protected Case aCase(Random dice) {
        Prompt prompt = ReviewCases.prompt(1 + dice.nextInt(6));
        ObjectNode gold = JsonNodeFactory.instance.objectNode();
        ArrayNode faults = gold.putArray("faults");
        for (ReviewDetails.WorkerBox box : boxes(prompt)) {
            if (dice.nextInt(3) == 0) {
                ObjectNode fault = faults.addObject().put("box", box.slug()).put("kind", kind(dice));
                if (dice.nextInt(4) == 0) {
                    fault.putArray("or").add(other(fault.path("kind").asString(), dice));
                }
            }
        }
        for (int thing = dice.nextInt(3); thing > 0; thing--) {
            faults.addObject()
                    .put("kind", ReviewDetails.MISSING)
                    .put("slug", "thing-" + thing)
                    .put("x", dice.nextInt(800))
                    .put("y", dice.nextInt(800))
                    .put("w", 150)
                    .put("h", 150);
        }
        gold.put("nothingHere", faults.isEmpty());
        return Case.of(prompt, gold);
    }

    @Override
    protected ReviewAnswer anAnswer(Case item, Random dice) {
        List<Fault> faults = new ArrayList<>();
        for (ReviewDetails.WorkerBox box : boxes(item.prompt())) {
            if (dice.nextInt(2) == 0) {
                faults.add(new Fault(kind(dice), box.slug(), null));
            }
        }
        for (int i = dice.nextInt(3); i > 0; i--) {
            faults.add(new Fault(
                    ReviewDetails.MISSING, null, Area.place(dice.nextInt(1001), dice.nextInt(10_001) / 10.0)));
        }
        ReviewAnswer answer = new ReviewAnswer(faults, faults.isEmpty());
        return grader.read(grader.write(answer), item.prompt());
    }

    /** Names one planted fault that was missed or named wrongly; or takes a fault back that is none. */
    @Override
    protected ReviewAnswer repaired(ReviewAnswer answer, Case item, Random dice) {
        List<Fault> perfect = grader.perfect(gold(item)).faults();
        List<Fault> faults = new ArrayList<>(answer.faults());
        for (Fault right : perfect) {
            if (right.box() != null && !faults.contains(right)) {
                faults.removeIf(fault -> Objects.equals(fault.box(), right.box()));
                faults.add(right);
                return new ReviewAnswer(faults, false);
            }
        }
        List<String> faulty = gold(item).reveal().faults().stream()
                .map(PlantedFault::box)
                .filter(Objects::nonNull)
                .toList();
        for (Fault fault : answer.faults()) {
            if (fault.box() != null && !faulty.contains(fault.box())) {
                faults.remove(fault);
                return new ReviewAnswer(faults, faults.isEmpty());
            }
        }
        return answer;
    }

    @Override
    protected ReviewAnswer shuffled(ReviewAnswer answer, Random dice) {
        List<Fault> faults = new ArrayList<>(answer.faults());
        Collections.shuffle(faults, dice);
        return new ReviewAnswer(faults, answer.nothingHere());
    }

    @Override
    protected ReviewAnswer blindGuess(Case item, Random dice) {
        List<Fault> faults = new ArrayList<>();
        for (ReviewDetails.WorkerBox box : boxes(item.prompt())) {
            int said = dice.nextInt(ReviewCases.KINDS.size() + 1);
            if (said < ReviewCases.KINDS.size()) {
                faults.add(new Fault(ReviewCases.KINDS.get(said), box.slug(), null));
            }
        }
        return new ReviewAnswer(faults, faults.isEmpty());
    }

    private static List<ReviewDetails.WorkerBox> boxes(Prompt prompt) {
        return ((ReviewDetails) prompt.details()).boxes();
    }

    private static String kind(Random dice) {
        return ReviewCases.KINDS.get(dice.nextInt(ReviewCases.KINDS.size()));
    }

    private static String other(String kind, Random dice) {
        String other = kind(dice);
        return other.equals(kind) ? other(kind, dice) : other;
    }
}
