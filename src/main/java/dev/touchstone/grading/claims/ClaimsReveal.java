package dev.touchstone.grading.claims;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Reveal;
import java.util.List;

/** How each claim is to be judged, and why. */
public record ClaimsReveal(List<GoldClaim> claims, ClauseRef clause, Text why) implements Reveal {

    /**
     * @param claim slug
     * @param accepted the gold first, then what is accepted beside it
     */
    public record GoldClaim(String claim, List<Judgement> accepted, ClauseRef clause, Text why) {}
}
