package dev.touchstone.grading.claims;

import dev.touchstone.content.gold.GoldKey.TypicalMistake;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.claims.ClaimsReveal.GoldClaim;
import java.util.List;
import java.util.Set;

/**
 * The gold of one item, ready to mark with.
 *
 * @param asked verdicts that need evidence
 * @param sentences how many the source has
 * @param mistakes what people get wrong here, in the author's words
 */
record ClaimsGold(ClaimsReveal reveal, Set<String> asked, int sentences, List<KnownMistake> mistakes) {

    static final String WRONG_VERDICT = "claim-wrong-verdict";
    static final String WRONG_EVIDENCE = "claim-wrong-evidence";

    record KnownMistake(ClaimsAnswer answer, TypicalMistake mistake) {}

    /** The closest accepted judgement and how close it is. */
    record Closest(Judgement gold, double score) {}

    Closest closest(GoldClaim claim, Judgement given) {
        Closest best = new Closest(claim.accepted().getFirst(), 0);
        for (Judgement accepted : claim.accepted()) {
            double score = score(given, accepted);
            boolean sameVerdict = given.verdict().equals(accepted.verdict());
            if (score > best.score()
                    || (sameVerdict && !given.verdict().equals(best.gold().verdict()))) {
                best = new Closest(accepted, score);
            }
        }
        return best;
    }

    private double score(Judgement given, Judgement accepted) {
        if (!given.verdict().equals(accepted.verdict())) {
            return 0;
        }
        return asked.contains(accepted.verdict()) ? given.agreement(accepted) : 1;
    }

    /** The error of a claim that scores less than 1, with the author's words for this very mistake where there are some. */
    TypedError error(GoldClaim claim, Judgement given, Judgement gold) {
        boolean sameVerdict = given.verdict().equals(gold.verdict());
        String type = sameVerdict ? WRONG_EVIDENCE : WRONG_VERDICT;
        for (KnownMistake known : mistakes) {
            Judgement like = known.answer().claims().get(claim.claim());
            boolean met = like != null
                    && (sameVerdict ? like.equals(given) : like.verdict().equals(given.verdict()));
            if (met && known.mistake().error().equals(type)) {
                return new TypedError(
                        type, known.mistake().clause(), known.mistake().why());
            }
        }
        return new TypedError(type, claim.clause(), null);
    }
}
