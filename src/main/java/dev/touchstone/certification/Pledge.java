package dev.touchstone.certification;

import dev.touchstone.base.Refused;

/**
 * What a candidate says before an exam.
 *
 * @param honest that the answers will be their own
 * @param logged that they know what is kept: the items, the answers, and when each was shown and handed in
 */
public record Pledge(boolean honest, boolean logged) {

    void refuseUnlessWhole() {
        if (!honest || !logged) {
            throw new Refused(
                    422,
                    "pledge",
                    "An exam begins with two promises: that the answers are your own, and that you know what is kept. Agree to both.");
        }
    }
}
