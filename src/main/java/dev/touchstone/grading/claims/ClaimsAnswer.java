package dev.touchstone.grading.claims;

import dev.touchstone.grading.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** @param claims what is said of each claim, by its slug; a claim without a verdict is not in it */
public record ClaimsAnswer(Map<String, Judgement> claims) implements Answer {

    public ClaimsAnswer {
        claims = Collections.unmodifiableMap(new LinkedHashMap<>(claims));
    }
}
