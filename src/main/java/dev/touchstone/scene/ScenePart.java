package dev.touchstone.scene;

import org.jspecify.annotations.Nullable;

/**
 * One named part of an object, such as {@code body}, {@code mirror} or {@code antenna}, counted on drawn pixels.
 *
 * @param name          the part's name, in lower case
 * @param full          the whole part as if nothing covered it, possibly beyond the frame
 * @param framed        what of {@code full} lies in the frame, null if nothing does
 * @param visible       what can be seen in the frame, null if nothing can
 * @param fullPixels    pixels of the whole part, at least 1; what the object itself covers belongs to the covering part
 * @param framePixels   those of them within the frame
 * @param visiblePixels those of them that no other object covers
 */
public record ScenePart(
        String name,
        Extent full,
        @Nullable Extent framed,
        @Nullable Extent visible,
        int fullPixels,
        int framePixels,
        int visiblePixels) {

    public ScenePart {
        if (fullPixels < 1 || framePixels > fullPixels || visiblePixels > framePixels || visiblePixels < 0) {
            throw new IllegalArgumentException("Pixel counts of part " + name + " do not nest: " + fullPixels + ", "
                    + framePixels + ", " + visiblePixels);
        }
    }

    /** The visible share of the whole part, 0 to 1. */
    public double visibleFraction() {
        return (double) visiblePixels / fullPixels;
    }

    /** The share of the part outside the frame, 0 to 1. */
    public double truncatedFraction() {
        return 1 - (double) framePixels / fullPixels;
    }
}
