package dev.touchstone.tier;

import dev.touchstone.base.Texts;
import dev.touchstone.content.Curriculum;
import dev.touchstone.content.ReferenceTier;
import dev.touchstone.content.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The ladder of the course: an example for people without an agency, and what an agency's own begins with. It binds nobody. */
@Component
class ReferenceLadder {

    private static final Locale SPANISH = Locale.of("es");

    private final Ladder ladder;

    ReferenceLadder(Curriculum curriculum) {
        List<Tier> tiers =
                curriculum.tiers().stream().map(ReferenceLadder::tier).toList();
        this.ladder = new Ladder(tiers.isEmpty() ? List.of(only()) : tiers);
    }

    Ladder ladder() {
        return ladder;
    }

    private static Tier tier(ReferenceTier tier) {
        List<Requirement> requirements = new ArrayList<>();
        tier.certified().forEach(one -> requirements.add(new Requirement.Certified(one.of(), one.programs())));
        tier.bounds().forEach(one -> requirements.add(new Requirement.Bound(one.skill(), one.least())));
        tier.live().forEach(one -> requirements.add(new Requirement.Live(one.answers(), one.right(), one.skill())));
        return new Tier(
                tier.slug(), tier.name(), tier.unlocks(), Rate.of(tier.amount(), tier.currency()), requirements);
    }

    /** For a course that brings no ladder: everybody stands on one unpaid rung. */
    private static Tier only() {
        return new Tier(
                "trainee",
                both("tier.only.name"),
                both("tier.only.unlocks"),
                Rate.of(BigDecimal.ZERO, Currency.getInstance("USD")),
                List.of());
    }

    private static Text both(String key) {
        return Text.of("en", Texts.text(Locale.ENGLISH, key)).with("es", Texts.text(SPANISH, key));
    }
}
