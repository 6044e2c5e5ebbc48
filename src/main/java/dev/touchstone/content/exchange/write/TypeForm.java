package dev.touchstone.content.exchange.write;

import dev.touchstone.content.Exercise;
import dev.touchstone.content.Item;
import dev.touchstone.content.exchange.model.Labelled;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.gold.GoldKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one task type says in course files what foreign files say, and back. */
public interface TypeForm {

    /** Name of the task type. */
    String type();

    /** Slug of the skill that its items measure. */
    String skill();

    /** What is to be done, in English. */
    String instruction(List<String> labels);

    /** Its own keys of exercise.yaml, with {@code scoring}. */
    Map<String, Object> exercise(LabelledSet set);

    /** The error types that its items can reveal. */
    List<String> errors(LabelledSet set);

    /** Why the set as a whole cannot be an exercise, and what to do. */
    default Optional<String> refusal(LabelledSet set) {
        return Optional.empty();
    }

    /** False for a thing that it cannot say; why is put down as lost. */
    boolean carries(Labelled thing, Findings findings);

    /** Its own keys of an entry of items.yaml; the picture is not among them. */
    Map<String, Object> item(Labelled thing);

    /** The answer of the gold. Puts down what of the thing it leaves out. */
    Map<String, Object> answer(Labelled thing, Names names, Findings findings);

    /** Answers that need an explanation of their own, with the error type of each. */
    default Map<Map<String, Object>, String> mistakes(Labelled thing, Names names) {
        return Map.of();
    }

    /** One of our items and its gold, as others say it. Puts down what is left out. */
    Labelled labelled(Exercise exercise, Item item, GoldKey gold, Findings losses);
}
