package dev.touchstone.labeling.boxes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gold and marks to lay over an answer that has been graded. */
public record BoxFeedback(List<GoldBox> gold, List<BoxMark> marks) {

    public BoxFeedback {
        gold = List.copyOf(gold);
        marks = List.copyOf(marks);
    }

    /**
     * A gold box in picture pixels.
     *
     * @param ignore a box here counts neither for nor against
     */
    public record GoldBox(
            String label, double x, double y, double w, double h, List<String> attributes, boolean ignore) {

        public GoldBox {
            attributes = List.copyOf(attributes);
        }
    }

    /**
     * The verdict on one box, or on one gold box that was missed.
     *
     * @param boxId the person's box, absent when missed
     * @param goldIndex place of the gold box in {@link #gold()}, absent when there is none
     * @param text the reason, in the person's language
     * @param edges how far each edge is off, absent when that says nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record BoxMark(
            Kind kind,
            @Nullable String boxId,
            @Nullable Integer goldIndex,
            String text,
            @Nullable EdgeErrors edges) {}

    /** Each kind has a shape and a word of its own on the picture, besides its colour. */
    public enum Kind {
        @JsonProperty("right")
        RIGHT,
        @JsonProperty("near")
        NEAR,
        @JsonProperty("wrong")
        WRONG,
        @JsonProperty("missed")
        MISSED,
        @JsonProperty("extra")
        EXTRA
    }

    /** Picture pixels from gold to the person's edge: positive is too far right or down, negative too far left or up. */
    public record EdgeErrors(double left, double top, double right, double bottom) {}
}
