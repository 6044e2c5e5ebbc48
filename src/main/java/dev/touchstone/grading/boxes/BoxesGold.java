package dev.touchstone.grading.boxes;

/**
 * Gold boxes ready to grade with.
 *
 * @param iou IoU from which a box passes, 0 to 1
 * @param edgePx px that every edge may be off for a box to pass
 */
public record BoxesGold(BoxesReveal reveal, double iou, double edgePx) {

    boolean passes(Box drawn, Box gold) {
        return drawn.iou(gold) >= iou || EdgeErrors.between(drawn, gold).worst() <= edgePx;
    }
}
