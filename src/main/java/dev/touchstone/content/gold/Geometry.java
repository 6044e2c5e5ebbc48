package dev.touchstone.content.gold;

import dev.touchstone.content.Picture;
import tools.jackson.databind.JsonNode;

/** What is known exactly of rendered pictures. */
@FunctionalInterface
public interface Geometry {

    /** @throws IllegalArgumentException when there is none that can be read; the message says what to do */
    JsonNode of(Picture.File picture);
}
