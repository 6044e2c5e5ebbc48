package dev.touchstone.labeling.polygons;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * One picture to draw outlines on. It carries no gold.
 *
 * @param alt what the picture shows, in words that give no answer away
 * @param labels the classes to choose from; keys 1 to 9 choose the first nine
 * @param polygons a draft to go on from
 * @param nothingHere whether the draft says that there is nothing to outline
 * @param mostThings how many outlines the picture takes, and {@code mostPoints} how many points an outline
 */
record OutlineProblem(
        String src,
        int width,
        int height,
        String alt,
        List<Label> labels,
        JsonNode polygons,
        boolean nothingHere,
        boolean readOnly,
        int mostThings,
        int mostPoints) {

    /** @param colour 0 to 9, a place in the set of colours that colour-blind people can tell apart */
    record Label(String slug, String name, int colour) {}
}
