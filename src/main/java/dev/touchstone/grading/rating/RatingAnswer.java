package dev.touchstone.grading.rating;

import dev.touchstone.grading.Answer;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** @param ratings the point given, 0 to 4, by slug of the criterion; criteria not rated yet are absent */
public record RatingAnswer(Map<String, Integer> ratings) implements Answer {

    public RatingAnswer {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
    }
}
