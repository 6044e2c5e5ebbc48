package dev.touchstone.base.print;

import java.awt.Shape;

/** Draws on a picture or on paper. Places are counted from the top left; words stand on their base line. */
public interface Pen {

    void fill(Shape shape, Ink ink);

    /** @param width of the line, with round ends */
    void draw(Shape line, Ink ink, float width);

    void write(String words, float x, float y, float size, Ink ink);

    /** How long the words are. */
    float length(String words, float size);

    default void writeCentred(String words, float x, float y, float size, Ink ink) {
        write(words, x - length(words, size) / 2, y, size, ink);
    }

    /** The largest size up to the given one at which the words are no longer than that. */
    default float fitting(String words, float size, float longest) {
        return Math.min(size, size * longest / length(words, size));
    }
}
