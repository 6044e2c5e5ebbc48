package dev.touchstone.scene;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An object measured over some of its parts.
 *
 * @param whole         the box of the chosen parts as if nothing covered them, possibly beyond the frame
 * @param framed        the box of what lies in the frame, covered or not; null if nothing does
 * @param visible       the box of what can be seen; null if nothing can
 * @param fullPixels    pixels of the chosen parts
 * @param framePixels   those of them in the frame
 * @param visiblePixels those of them that can be seen
 */
public record Measurement(
        Extent whole,
        @Nullable Extent framed,
        @Nullable Extent visible,
        int fullPixels,
        int framePixels,
        int visiblePixels) {

    /**
     * Measures parts together; they may belong to several objects, such as a rider and a bicycle.
     *
     * @throws IllegalArgumentException if there is no part
     */
    public static Measurement over(Collection<ScenePart> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("There is no part to measure");
        }
        Extent whole = null;
        Extent framed = null;
        Extent visible = null;
        int full = 0;
        int frame = 0;
        int seen = 0;
        for (ScenePart part : parts) {
            whole = join(whole, part.full());
            framed = join(framed, part.framed());
            visible = join(visible, part.visible());
            full += part.fullPixels();
            frame += part.framePixels();
            seen += part.visiblePixels();
        }
        if (whole == null) {
            throw new IllegalStateException("A part without an extent");
        }
        return new Measurement(whole, framed, visible, full, frame, seen);
    }

    private static @Nullable Extent join(@Nullable Extent a, @Nullable Extent b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.union(b);
    }

    /** The visible share of the whole, 0 to 1: what is covered and what is outside the frame both count as missing. */
    public double visibleFraction() {
        return (double) visiblePixels / fullPixels;
    }

    /** The visible share of what lies in the frame, 0 to 1: only covering counts. 0 if nothing lies in the frame. */
    public double visibleFractionInFrame() {
        return framePixels == 0 ? 0 : (double) visiblePixels / framePixels;
    }

    /** The share outside the frame, 0 to 1. */
    public double truncatedFraction() {
        return 1 - (double) framePixels / fullPixels;
    }
}
