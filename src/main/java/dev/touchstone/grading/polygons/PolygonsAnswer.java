package dev.touchstone.grading.polygons;

import dev.touchstone.grading.Answer;
import java.util.List;

/**
 * Outlines drawn on a picture.
 *
 * @param nothingHere the explicit answer that there is nothing to outline
 */
public record PolygonsAnswer(List<Outline> polygons, boolean nothingHere) implements Answer {

    public PolygonsAnswer {
        polygons = List.copyOf(polygons);
    }
}
