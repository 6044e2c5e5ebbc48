package dev.touchstone.grading.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is said of one claim.
 *
 * @param verdict slug, such as {@code supported}
 * @param evidence numbers of the sentences that decide, from 1, rising; empty where the verdict asks for none
 */
public record Judgement(String verdict, List<Integer> evidence) {

    public Judgement {
        evidence = List.copyOf(evidence);
    }

    /** F1 of two sets of sentences: 2·|both| / (|these| + |those|); two empty sets agree. */
    double agreement(Judgement gold) {
        if (evidence.isEmpty() && gold.evidence.isEmpty()) {
            return 1;
        }
        Set<Integer> both = new HashSet<>(evidence);
        both.retainAll(new HashSet<>(gold.evidence));
        return 2.0 * both.size() / (evidence.size() + gold.evidence.size());
    }
}
