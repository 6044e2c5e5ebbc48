package dev.touchstone.skill.calibration;

import java.util.List;

/**
 * Discrimination and difficulty of each family in one skill, by marginal maximum a posteriori: the examinees' abilities are
 * integrated out by EM (Bock and Aitkin, Marginal maximum likelihood estimation of item parameters, Psychometrika 46, 1981), with
 * priors on the parameters and guessing given. Partial credit counts as so much of a right and so much of a wrong answer, times the family's
 * weight (quasi-likelihood; Wedderburn, Biometrika 61, 1974).
 *
 * <p>The scale hangs on the reference cohort, whose abilities have mean 0 and deviation 1. All other examinees are a second
 * group, whose mean and deviation are estimated with the families (Bock and Zimowski, Multiple group IRT, 1997): however able those are who
 * come later, a family keeps its difficulty. Where no examinee is of the reference cohort, all count as if they were.
 */
public final class Calibration {

    private final Settings settings;

    public Calibration(Settings settings) {
        this.settings = settings;
    }

    /**
     * @param responses their families are places in the list of families
     * @throws InterruptedException when the thread was interrupted; then there is no result, and nothing to undo
     * @throws IllegalArgumentException when an answer is of a family that is not in the list
     */
    public Calibrated of(List<Family> families, Responses responses, Progress progress) throws InterruptedException {
        Estimates estimates = new Estimates(families, responses, settings.young());
        try (Workers workers = new Workers(settings.threads())) {
            return new Rounds(settings, responses, estimates, workers, progress).run();
        }
    }
}
