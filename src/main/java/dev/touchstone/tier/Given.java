package dev.touchstone.tier;

/** A tier as somebody was given it. What was promised with it stays, whatever the ladder becomes. @param name in its first language */
record Given(String slug, String name, int rank, Rate rate) {

    static Given of(Ladder ladder, int rank) {
        Tier tier = ladder.tiers().get(rank);
        return new Given(tier.slug(), tier.name().original(), rank, tier.rate());
    }

    Given paid(Rate other) {
        return new Given(slug, name, rank, other);
    }
}
