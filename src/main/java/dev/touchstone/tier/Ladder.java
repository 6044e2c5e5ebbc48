package dev.touchstone.tier;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tiers of an agency, the lowest first; the place in the list is the rank. The lowest asks for nothing, so everybody holds
 * one. All are paid in one currency, and a higher one never less than a lower one, so nobody loses by rising. Pure.
 */
public record Ladder(List<Tier> tiers) {

    /** @throws IllegalArgumentException when it is no ladder; {@link LadderReading} says to people what is wrong */
    public Ladder {
        tiers = List.copyOf(tiers);
        Set<String> slugs = new HashSet<>();
        for (int rank = 0; rank < tiers.size(); rank++) {
            Tier tier = tiers.get(rank);
            if (!slugs.add(tier.slug())
                    || tier.requirements().isEmpty() != (rank == 0)
                    || rank > 0 && !tier.rate().atLeast(tiers.get(rank - 1).rate())) {
                throw new IllegalArgumentException("The tier " + tier.slug() + " makes it no ladder");
            }
        }
        if (tiers.isEmpty()) {
            throw new IllegalArgumentException("A ladder has a tier");
        }
    }

    public Tier lowest() {
        return tiers.getFirst();
    }

    /** The rank of the highest tier all of whose requirements are met; 0 when none above the lowest is. */
    public int earned(Merits merits) {
        return IntStream.range(0, tiers.size())
                .filter(rank -> tiers.get(rank).missing(merits).isEmpty())
                .max()
                .orElse(0);
    }

    public OptionalInt rank(String slug) {
        return IntStream.range(0, tiers.size())
                .filter(rank -> tiers.get(rank).slug().equals(slug))
                .findFirst();
    }

    public Optional<Tier> find(String slug) {
        return tiers.stream().filter(tier -> tier.slug().equals(slug)).findFirst();
    }

    /** The skills whose standing is asked for anywhere. */
    Set<String> skills() {
        return asked().stream()
                .flatMap(requirement ->
                        requirement instanceof Requirement.Bound bound ? Stream.of(bound.skill()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    boolean asksForLiveWork() {
        return asked().stream().anyMatch(Requirement.Live.class::isInstance);
    }

    boolean asksForCertifications() {
        return asked().stream().anyMatch(Requirement.Certified.class::isInstance);
    }

    private List<Requirement> asked() {
        return tiers.stream()
                .map(Tier::requirements)
                .flatMap(Collection::stream)
                .toList();
    }
}
