package dev.touchstone.grading.keypoints;

import dev.touchstone.content.Prompt;
import dev.touchstone.content.keypoints.KeypointsDetails;

/**
 * Gold points ready to grade with.
 *
 * @param scale of the thing, px
 */
record KeypointsGold(KeypointsReveal reveal, Prompt prompt, double scale) {

    static KeypointsGold of(KeypointsReveal reveal, Prompt prompt) {
        return new KeypointsGold(
                reveal, prompt, ((KeypointsDetails) prompt.details()).thing().scale());
    }

    /**
     * Object keypoint similarity of one place (COCO keypoint evaluation: exp(−d²/(2s²k²)), k = 2σ), 0 to 1, with d counted
     * from {@link KeypointsReveal#within} on, s the scale of the thing and σ the exercise's for this point.
     */
    double similarity(Keypoint gold, double distance) {
        double over = Math.max(0, distance - reveal.within(gold));
        double sigma = prompt.scoring().path("sigmas").path(gold.label()).doubleValue(0.05);
        double reach = scale * 2 * sigma;
        return Math.exp(-over * over / (2 * reach * reach));
    }
}
