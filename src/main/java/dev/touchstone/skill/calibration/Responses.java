package dev.touchstone.skill.calibration;

import java.util.Arrays;

/**
 * Everybody's first answers in one skill, packed: 12 bytes an answer. An examinee is one person's run of consecutive answers,
 * short enough that the ability may count as one; the reference cohort are the examinees that the scale hangs on.
 */
public final class Responses {

    private final int[] starts;
    private final boolean[] reference;
    private final int[] families;
    private final double[] scores;

    private Responses(Builder builder) {
        starts = Arrays.copyOf(builder.starts, builder.examinees + 1);
        starts[builder.examinees] = builder.answers;
        reference = Arrays.copyOf(builder.reference, builder.examinees);
        families = Arrays.copyOf(builder.families, builder.answers);
        scores = Arrays.copyOf(builder.scores, builder.answers);
    }

    public static Builder builder() {
        return new Builder();
    }

    public int examinees() {
        return reference.length;
    }

    public int answers() {
        return families.length;
    }

    /** Place of an examinee's first answer; that of the one after the last is the number of answers. */
    int start(int examinee) {
        return starts[examinee];
    }

    boolean reference(int examinee) {
        return reference[examinee];
    }

    boolean anyReference() {
        for (boolean each : reference) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    int family(int answer) {
        return families[answer];
    }

    double score(int answer) {
        return scores[answer];
    }

    /** Takes answers as they come by, ordered by examinee. */
    public static final class Builder {

        private int[] starts = new int[1024];
        private boolean[] reference = new boolean[1024];
        private int[] families = new int[16_384];
        private double[] scores = new double[16_384];
        private int examinees;
        private int answers;

        private Builder() {}

        /** The answers that follow are of another examinee. */
        public Builder examinee(boolean ofReference) {
            if (examinees + 1 == starts.length) {
                starts = Arrays.copyOf(starts, longer(starts.length));
                reference = Arrays.copyOf(reference, longer(reference.length));
            }
            starts[examinees] = answers;
            reference[examinees++] = ofReference;
            return this;
        }

        /**
         * @param family place of the item's family in the list of families
         * @param score 0 to 1
         */
        public Builder answer(int family, double score) {
            if (examinees == 0) {
                throw new IllegalStateException("An answer comes after its examinee.");
            }
            if (family < 0 || !(score >= 0 && score <= 1)) {
                throw new IllegalArgumentException("No answer has family " + family + " and score " + score
                        + "; a family is a place from 0, a score is from 0 to 1.");
            }
            if (answers == families.length) {
                families = Arrays.copyOf(families, longer(families.length));
                scores = Arrays.copyOf(scores, longer(scores.length));
            }
            families[answers] = family;
            scores[answers++] = score;
            return this;
        }

        public Responses build() {
            return new Responses(this);
        }

        private static int longer(int length) {
            return length + (length >> 1);
        }
    }
}
