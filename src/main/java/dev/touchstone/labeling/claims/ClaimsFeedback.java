package dev.touchstone.labeling.claims;

import dev.touchstone.base.ui.Words;
import dev.touchstone.content.Text;
import dev.touchstone.grading.Grade;
import dev.touchstone.grading.claims.ClaimMark;
import dev.touchstone.grading.claims.ClaimsReveal;
import dev.touchstone.grading.claims.Judgement;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is shown on claims and source afterwards, one mark for each claim in their order. */
record ClaimsFeedback(List<Mark> marks) {

    /**
     * @param kind {@code right}, {@code near} or {@code wrong}
     * @param given what the learner said, or null in a solved example
     * @param why the reason, in a solved example; otherwise it stands beside
     */
    record Mark(String kind, @Nullable Judgement given, Judgement gold, Text.@Nullable Localized why) {}

    static ClaimsFeedback of(Grade.Marked grade) {
        return new ClaimsFeedback(grade.marks().stream()
                .map(ClaimMark.class::cast)
                .map(mark -> new Mark(mark.verdict().name().toLowerCase(Locale.ROOT), mark.given(), mark.gold(), null))
                .toList());
    }

    static ClaimsFeedback solved(ClaimsReveal gold, Words words) {
        return new ClaimsFeedback(gold.claims().stream()
                .map(claim -> new Mark(
                        "right", null, claim.accepted().getFirst(), claim.why().in(words.locale())))
                .toList());
    }
}
