package dev.touchstone.certification;

import java.time.Instant;

/** One thing that a sitting takes. Each is met, or says what is missing. */
public sealed interface Condition {

    boolean met();

    /** An account of one's own: an exam counts for a person, not for a browser. */
    record Account(boolean met) implements Condition {}

    /** A level shown in practice. @param skill slug @param level slug */
    record Level(String skill, String level, boolean met) implements Condition {}

    /** A sitting left within the validity. @param left how many */
    record SittingsLeft(int left) implements Condition {
        @Override
        public boolean met() {
            return left > 0;
        }
    }

    /** The wait after the last sitting. @param until when it ends */
    record Wait(Instant until, boolean met) implements Condition {}
}
