package dev.touchstone.labeling.keypoints;

import dev.touchstone.content.keypoints.KeypointsDetails;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One picture to place points on. It carries no gold.
 *
 * @param alt what the picture shows, in words that give no answer away
 * @param labels the points to place; keys 1 to 9 take the first nine in hand
 * @param attributes how much of a point can be seen
 * @param thing what is asked about
 * @param points a draft to go on from
 */
record PointProblem(
        String src,
        int width,
        int height,
        String alt,
        List<Name> labels,
        List<Flag> attributes,
        KeypointsDetails.Frame thing,
        JsonNode points,
        boolean readOnly) {

    /** @param colour 0 to 9, a place in the set of colours that colour-blind people can tell apart */
    record Name(String slug, String name, int colour) {}

    record Flag(String slug, String name) {}
}
