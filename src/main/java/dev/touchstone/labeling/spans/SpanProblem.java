package dev.touchstone.labeling.spans;

import java.util.List;

/**
 * One text to mark spans in. It carries no gold.
 *
 * @param text the text, in which offsets count code points
 * @param language of the text, a BCP 47 tag
 * @param tokens start and end of each token, one after the other
 * @param labels the classes to choose from; keys 1 to 9 choose them
 * @param spans a draft to go on from
 * @param nothingHere whether the draft says that there is nothing to mark
 * @param readOnly only to look at
 * @param maxSpans how many spans the text takes
 */
record SpanProblem(
        String text,
        String language,
        List<Integer> tokens,
        List<Label> labels,
        List<MarkedSpan> spans,
        boolean nothingHere,
        boolean readOnly,
        int maxSpans) {

    /** A class a span can have. */
    record Label(String slug, String name) {}
}
