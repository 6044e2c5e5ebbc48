package dev.touchstone.content.gold;

import java.util.List;

/**
 * What a rulebook makes of a scene.
 *
 * @param boxes   the boxes it asks for, in scene order
 * @param skipped the likely mistakes: what it leaves out, and which convention says so
 */
public record StreetGold(List<ConventionBox> boxes, List<SkippedThing> skipped) {

    public StreetGold {
        boxes = List.copyOf(boxes);
        skipped = List.copyOf(skipped);
    }
}
