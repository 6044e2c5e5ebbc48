package dev.touchstone.tier;

import dev.touchstone.content.Text;
import java.util.List;

/**
 * A tier as somebody writes it.
 *
 * @param slug empty for a new one
 * @param amount an hour's pay as typed
 */
public record TierDraft(String slug, Text name, Text unlocks, String amount, List<RequirementDraft> requirements) {

    public static final int LONGEST_NAME = 40;
    public static final int LONGEST_UNLOCKS = 300;

    public TierDraft {
        requirements = List.copyOf(requirements);
    }

    static TierDraft of(Tier tier) {
        return new TierDraft(
                tier.slug(),
                tier.name(),
                tier.unlocks(),
                tier.rate().amount(),
                tier.requirements().stream().map(RequirementDraft::of).toList());
    }
}
