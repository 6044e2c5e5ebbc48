package dev.touchstone.tier;

/** Gold-checked answers in live work. @param right how many of them were right, 0 to {@code answers} */
public record LiveTally(long answers, long right) {

    public static final LiveTally NONE = new LiveTally(0, 0);

    public LiveTally {
        if (right < 0 || right > answers) {
            throw new IllegalArgumentException("Of " + answers + " answers " + right + " cannot be right");
        }
    }

    LiveTally plus(LiveTally other) {
        return new LiveTally(answers + other.answers, right + other.right);
    }

    /** Whole hundredths that are right, rounded down; 0 without an answer. */
    int hundredths() {
        return answers == 0 ? 0 : (int) (right * 100 / answers);
    }
}
