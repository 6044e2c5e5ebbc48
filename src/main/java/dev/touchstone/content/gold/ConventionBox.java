package dev.touchstone.content.gold;

import dev.touchstone.scene.Extent;
import java.util.Set;

/**
 * A box that a rulebook asks for.
 *
 * @param label     the class to give it
 * @param x         left edge, px
 * @param y         top edge, px
 * @param w         width, px
 * @param h         height, px
 * @param occluded  whether the rulebook calls it occluded
 * @param truncated whether the rulebook calls it truncated
 * @param ignore    whether it only marks a region in which answers are neither right nor wrong
 * @param objectId  the object in the scene; with a rider boxed together with the vehicle, the vehicle
 * @param topics    the conventions that changed or decided this box, such as {@code mirrors}
 */
public record ConventionBox(
        String label,
        double x,
        double y,
        double w,
        double h,
        boolean occluded,
        boolean truncated,
        boolean ignore,
        int objectId,
        Set<String> topics) {

    public ConventionBox {
        topics = Set.copyOf(topics);
    }

    public Extent extent() {
        return new Extent(x, y, w, h);
    }
}
