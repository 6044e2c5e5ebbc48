package dev.touchstone.grading.claims;

import dev.touchstone.grading.Mark;
import dev.touchstone.grading.TypedError;
import dev.touchstone.grading.Verdict;
import java.util.List;

/**
 * The verdict on one judged claim.
 *
 * @param claim slug
 * @param score 0 to 1: verdict right × F1 of the evidence
 * @param gold the accepted judgement that is closest to the answer's
 */
public record ClaimMark(
        String claim, Verdict verdict, double score, Judgement given, Judgement gold, List<TypedError> errors)
        implements Mark {}
