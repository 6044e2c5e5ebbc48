package dev.touchstone.grading.keypoints;

import dev.touchstone.grading.Answer;
import java.util.List;

/** @param points at most one for each name, in the order of the names in the prompt */
public record KeypointsAnswer(List<Keypoint> points) implements Answer {

    public KeypointsAnswer {
        points = List.copyOf(points);
    }
}
