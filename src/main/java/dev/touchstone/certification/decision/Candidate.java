package dev.touchstone.certification.decision;

import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A simulated person, who answers as the curves say.
 *
 * @param ability the true one
 * @param leaked places of items whose answer the person was told, and therefore gets right
 */
public record Candidate(double ability, Set<Integer> leaked) {

    public Candidate {
        leaked = Set.copyOf(leaked);
    }

    public Candidate(double ability) {
        this(ability, Set.of());
    }

    boolean answers(Bank bank, int place, RandomGenerator random) {
        return leaked.contains(place)
                || random.nextDouble() < bank.item(place).curve().expected(ability);
    }
}
