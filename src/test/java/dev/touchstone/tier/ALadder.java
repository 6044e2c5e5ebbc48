package dev.touchstone.tier;

import dev.touchstone.content.Text;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small ladder to climb: everybody, then one certification, then boxes for sure, then proof from live work. */
final class ALadder {

    static final Currency USD = Currency.getInstance("USD");

    static final Requirement.Certified IMAGES =
            new Requirement.Certified(1, List.of("image-labelling", "text-labelling"));
    static final Requirement.Bound BOXES = new Requirement.Bound("boxes", 60);
    static final Requirement.Live LIVE = new Requirement.Live(100, 95, Optional.empty());

    static final Ladder USUAL = new Ladder(List.of(
            tier("trainee", 1000), tier("entry", 1500, IMAGES), tier("skilled", 1800, BOXES), tier("top", 2500, LIVE)));

    private ALadder() {}

    static Tier tier(String slug, long cents, Requirement... asks) {
        return new Tier(
                slug, Text.of("en", "The " + slug), Text.of("en", "Work."), new Rate(cents, USD), List.of(asks));
    }

    static Ladder without(String slug) {
        return new Ladder(
                USUAL.tiers().stream().filter(tier -> !tier.slug().equals(slug)).toList());
    }

    /** The same ladder with one rate changed. */
    static Ladder paying(String slug, long cents) {
        return new Ladder(USUAL.tiers().stream()
                .map(tier -> tier.slug().equals(slug)
                        ? tier(slug, cents, tier.requirements().toArray(Requirement[]::new))
                        : tier)
                .toList());
    }

    static Merits certified(String... programs) {
        return new Merits(Set.of(programs), Map.of(), Map.of());
    }

    static Merits boxes(double low) {
        return new Merits(Set.of(), Map.of("boxes", low), Map.of());
    }

    static Merits live(long answers, long right) {
        return new Merits(Set.of(), Map.of(), Map.of("boxes", new LiveTally(answers, right)));
    }

    static Given given(Ladder ladder, String slug) {
        return Given.of(ladder, ladder.rank(slug).orElseThrow());
    }
}
