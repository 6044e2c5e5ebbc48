package dev.touchstone.content.gold;

import dev.touchstone.scene.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One object of a rendered picture's geometry, read with glass as opaque or as see-through. */
record TabletopThing(JsonNode node, boolean throughGlass) {

    String kind() {
        return node.path("class").stringValue("");
    }

    /** Too little shows to name it. */
    boolean isDoubtful() {
        return node.path("classDoubtful").booleanValue(false);
    }

    boolean isTruncated() {
        return node.path("truncated").booleanValue(false);
    }

    boolean glassMatters() {
        return node.path("glassMatters").booleanValue(false);
    }

    /** Visible share of the whole, 0 to 1. */
    double visibleShare() {
        return node.path(throughGlass ? "visibleThroughGlassFraction" : "visibleFraction")
                .doubleValue(0);
    }

    /** Visible share of what lies within the picture, 0 to 1. */
    double visibleShareInFrame() {
        double outside = node.path("truncatedFraction").doubleValue(0);
        return throughGlass
                ? Math.min(1, visibleShare() / (1 - outside))
                : node.path("visibleFractionInFrame").doubleValue(0);
    }

    boolean showsHandle() {
        return part("handle").flatMap(this::visible).isPresent();
    }

    Extent visible() {
        return visible(node).orElseThrow(() -> new IllegalArgumentException("A thing without a visible box."));
    }

    /** Whether the geometry has the box that such a rulebook asks for. */
    boolean hasBox(boolean whole, boolean handle) {
        return handle || part("handle").isEmpty() || !bodyBoxes(whole).isEmpty();
    }

    Extent box(boolean whole, boolean handle) {
        if (!handle && part("handle").isPresent()) {
            return bodyBoxes(whole).stream().reduce(Extent::union).orElseThrow();
        }
        return whole ? extent(node.path("wholeBoxInFrame")).orElseThrow() : visible();
    }

    /** Rings of what is seen of the whole thing: {@code {hole, points}}. */
    JsonNode outline() {
        return throughGlass && glassMatters() ? node.path("outlineThroughGlass") : node.path("outline");
    }

    /** Rings of what is seen of those of its parts. */
    List<JsonNode> partOutlines(String... names) {
        return Stream.of(names)
                .flatMap(name -> part(name).stream())
                .map(part -> part.path("outline"))
                .toList();
    }

    /** A mug without its handle: the body, and the drink that shows in it. */
    private List<Extent> bodyBoxes(boolean whole) {
        if (whole) {
            Extent frame = extent(node.path("wholeBoxInFrame")).orElseThrow();
            return part("body").flatMap(body -> extent(body.path("wholeBox"))).stream()
                    .map(body -> clip(body, frame))
                    .toList();
        }
        List<Extent> boxes = new ArrayList<>();
        part("body").flatMap(this::visible).ifPresent(boxes::add);
        part("contents").flatMap(this::visible).ifPresent(boxes::add);
        return boxes;
    }

    private Optional<JsonNode> part(String name) {
        for (JsonNode part : node.path("parts")) {
            if (part.path("part").stringValue("").equals(name)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private Optional<Extent> visible(JsonNode of) {
        return extent(of.path(throughGlass ? "visibleThroughGlassBox" : "visibleBox"));
    }

    private static Extent clip(Extent extent, Extent to) {
        double left = Math.max(extent.x(), to.x());
        double top = Math.max(extent.y(), to.y());
        double right = Math.min(extent.right(), to.right());
        double bottom = Math.min(extent.bottom(), to.bottom());
        return new Extent(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static Optional<Extent> extent(JsonNode box) {
        return box.size() == 4
                ? Optional.of(new Extent(
                        box.path(0).doubleValue(),
                        box.path(1).doubleValue(),
                        box.path(2).doubleValue(),
                        box.path(3).doubleValue()))
                : Optional.empty();
    }
}
