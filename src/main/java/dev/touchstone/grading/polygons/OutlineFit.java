package dev.touchstone.grading.polygons;

/**
 * How a drawn outline lies on a gold one.
 *
 * @param iou intersection over union of the areas, 0 to 1
 * @param out the farthest that the drawn line runs outside the gold
 * @param in the farthest that it cuts into the gold
 * @param leakedArea px² inside the drawn line and outside the gold
 * @param cutArea px² inside the gold and outside the drawn line
 */
public record OutlineFit(double iou, Deviation out, Deviation in, double leakedArea, double cutArea) {

    static OutlineFit between(Shape drawn, Shape gold) {
        double both = drawn.intersection(gold);
        double union = drawn.area() + gold.area() - both;
        Sides sides = new Sides();
        for (Point place : drawn.boundary().places()) {
            Deviation apart = new Deviation(place, gold.boundary().nearest(place));
            if (sides.mayGrow(apart)) {
                sides.grow(apart, !gold.boundary().holds(place));
            }
        }
        for (Point place : gold.boundary().places()) {
            Deviation apart = new Deviation(drawn.boundary().nearest(place), place);
            if (sides.mayGrow(apart)) {
                sides.grow(apart, drawn.boundary().holds(place));
            }
        }
        return new OutlineFit(
                union <= 0 ? 0 : both / union,
                sides.out,
                sides.in,
                Math.max(0, drawn.area() - both),
                Math.max(0, gold.area() - both));
    }

    /**
     * Symmetric boundary distance in px: no place on either line, looked at every 8 px and at each corner, is farther from
     * the other line (Hausdorff distance of the boundaries).
     */
    public double boundaryPx() {
        return Math.max(out.px(), in.px());
    }

    /** Too much more than too little. */
    boolean isLoose() {
        return leakedArea >= cutArea;
    }

    /** The farthest seen so far on each side. */
    private static final class Sides {

        private Deviation out = Deviation.NONE;
        private Deviation in = Deviation.NONE;

        /** Asked first, because which side a place is on takes longer to tell. */
        boolean mayGrow(Deviation apart) {
            return apart.px() > Math.min(out.px(), in.px());
        }

        void grow(Deviation apart, boolean outside) {
            if (outside && apart.px() > out.px()) {
                out = apart;
            } else if (!outside && apart.px() > in.px()) {
                in = apart;
            }
        }
    }
}
