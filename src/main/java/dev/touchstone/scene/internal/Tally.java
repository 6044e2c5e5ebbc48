package dev.touchstone.scene.internal;

import dev.touchstone.scene.Extent;
import dev.touchstone.scene.ScenePart;
import org.jspecify.annotations.Nullable;

/** The pixels of one part: all of them, those in the frame, and those that nothing covers. */
final class Tally {

    final Subject subject;
    final String part;
    final Count full = new Count();
    final Count framed = new Count();
    final Count visible = new Count();

    Tally(Subject subject, String part) {
        this.subject = subject;
        this.part = part;
    }

    /** The part as others see it, or null if not one pixel of it was drawn. */
    @Nullable
    ScenePart toPart() {
        Extent whole = full.extent();
        return whole == null
                ? null
                : new ScenePart(
                        part, whole, framed.extent(), visible.extent(), full.pixels, framed.pixels, visible.pixels);
    }

    /** A number of pixels and the box around them. */
    static final class Count {

        int pixels;
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right = Integer.MIN_VALUE;
        private int bottom = Integer.MIN_VALUE;

        /** Pixels side by side in a row, the first and the last included. */
        void add(int row, int first, int last) {
            pixels += last - first + 1;
            left = Math.min(left, first);
            right = Math.max(right, last);
            top = Math.min(top, row);
            bottom = Math.max(bottom, row);
        }

        @Nullable
        Extent extent() {
            return pixels == 0 ? null : new Extent(left, top, right - left + 1.0, bottom - top + 1.0);
        }
    }
}
