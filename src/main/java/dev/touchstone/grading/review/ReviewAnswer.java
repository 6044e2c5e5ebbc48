package dev.touchstone.grading.review;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * @param faults at boxes in the order of the boxes, then missing things from left to right
 * @param nothingHere the learner says that there is no fault
 */
public record ReviewAnswer(List<Fault> faults, boolean nothingHere) implements Answer {

    public ReviewAnswer {
        faults = List.copyOf(faults);
    }
}
