package dev.touchstone.certification;

import dev.touchstone.certification.decision.Examination;
import dev.touchstone.certification.decision.ShareEstimate;
import dev.touchstone.certification.decision.Verdict;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a sitting came to, kept as it was worked out when it was handed in. */
@Embeddable
class SittingResult {

    private @Nullable Boolean passed;
    private @Nullable Boolean sure;
    private @Nullable Double mean;
    private @Nullable Double error;
    private @Nullable Double share;
    private @Nullable Double shareLow;
    private @Nullable Double shareHigh;
    private @Nullable Double shareBar;

    protected SittingResult() {}

    /** A sitting that ended before the rule had decided says too little of the candidate, so it is "not yet". */
    static SittingResult of(Examination examination) {
        SittingResult result = new SittingResult();
        boolean decided = examination.verdict() instanceof Verdict.Decided;
        result.passed = examination.verdict() instanceof Verdict.Decided how && how.passed();
        result.sure = decided && examination.verdict() instanceof Verdict.Decided how && how.sure();
        result.mean = examination.posterior().mean();
        result.error = examination.posterior().error();
        ShareEstimate estimate = examination.share();
        result.share = estimate.estimate();
        result.shareLow = estimate.low();
        result.shareHigh = estimate.high();
        result.shareBar = estimate.bar();
        return result;
    }

    /** False is "not yet". */
    boolean passed() {
        return Boolean.TRUE.equals(passed);
    }

    /** Whether the rule was sure; else time or items ran out, or the estimate decided. */
    boolean sure() {
        return Boolean.TRUE.equals(sure);
    }

    /** The estimated ability, on the scale of the exam. */
    double mean() {
        return Objects.requireNonNull(mean);
    }

    ShareEstimate share() {
        return new ShareEstimate(
                Objects.requireNonNull(share),
                Objects.requireNonNull(shareLow),
                Objects.requireNonNull(shareHigh),
                Objects.requireNonNull(shareBar));
    }
}
