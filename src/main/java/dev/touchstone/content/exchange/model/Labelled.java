package dev.touchstone.content.exchange.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that was labelled. */
public sealed interface Labelled {

    /** What its file calls it, for messages and notes. */
    String name();

    /**
     * Shapes on a picture; none means that nothing is there.
     *
     * @param name the picture's file
     * @param width in pixels, like {@code height}
     */
    record OnPicture(String name, int width, int height, List<Shape> shapes) implements Labelled {

        public OnPicture {
            shapes = List.copyOf(shapes);
        }
    }

    /**
     * Parts of a text; none means that nothing is there.
     *
     * @param language a BCP 47 tag
     */
    record InText(String name, String text, String language, List<Span> spans) implements Labelled {

        public InText {
            spans = List.copyOf(spans);
        }
    }

    /**
     * One label for the whole: of a picture, or of a text.
     *
     * @param picture its file, or null for a text
     * @param text what was judged, or null for a picture
     */
    record Chosen(
            String name, @Nullable String picture, @Nullable String text, String label) implements Labelled {}

    /**
     * Two answers to one request.
     *
     * @param preference from 1, the first is far better, over 4, about the same, to 7
     * @param language a BCP 47 tag of what is compared
     */
    record Compared(String name, String request, String first, String second, int preference, String language)
            implements Labelled {}

    /**
     * @param start where it begins, in UTF-16 units as Java counts
     * @param end where the text goes on after it
     */
    record Span(String label, int start, int end) {}
}
