package dev.touchstone.grading.polygons;

import java.util.List;

/**
 * Gold outlines ready to grade with.
 *
 * @param shapes of the reveal's outlines, in their order
 * @param iou IoU from which an outline passes, 0 to 1
 * @param boundaryPx px that the two lines may be apart everywhere for an outline to pass
 */
record PolygonsGold(
        PolygonsReveal reveal,
        List<Shape> shapes,
        List<Shape> ignore,
        List<Shape> traps,
        double iou,
        double boundaryPx) {

    static PolygonsGold of(PolygonsReveal reveal, double iou, double boundaryPx) {
        return new PolygonsGold(
                reveal,
                reveal.outlines().stream()
                        .map(each -> new Shape(each.outline()))
                        .toList(),
                shapes(reveal.ignore()),
                shapes(reveal.traps()),
                iou,
                boundaryPx);
    }

    private static List<Shape> shapes(List<PolygonsReveal.Region> regions) {
        return regions.stream().map(each -> new Shape(each.outline())).toList();
    }

    boolean passes(OutlineFit fit) {
        return fit.iou() >= iou || fit.boundaryPx() <= boundaryPx;
    }
}
