package dev.touchstone.tier;

import java.util.List;

/** A ladder as somebody writes it, the lowest tier first. @param currency code of the one that all tiers are paid in */
public record LadderDraft(String currency, List<TierDraft> tiers) {

    public static final int MOST_TIERS = 12;
    public static final int MOST_REQUIREMENTS = 12;

    public LadderDraft {
        tiers = List.copyOf(tiers);
    }

    public static LadderDraft of(Ladder ladder) {
        return new LadderDraft(
                ladder.lowest().rate().currency().getCurrencyCode(),
                ladder.tiers().stream().map(TierDraft::of).toList());
    }
}
