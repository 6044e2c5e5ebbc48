package dev.touchstone.content.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;
import tools.jackson.databind.JsonNode;

/**
 * Applies a rulebook of the domain {@code tabletop} to the outlines in a rendered picture's geometry. One line goes around
 * each visible piece of a thing; holes stay inside it. A small piece is left open, and so is what hides where the rulebook
 * asks for whole things, since the geometry knows visible outlines only.
 */
public final class TabletopOutlines {

    /** How far the simplified line may be from the one in the geometry, px. */
    private static final double TOLERANCE = 0.75;

    /** A piece with less area, px², or thinner than {@link #THINNEST} is hard to outline and left open. */
    private static final double SMALLEST = 150;

    private static final double THINNEST = 6;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final TabletopConventions conventions;

    public TabletopOutlines(TabletopConventions conventions) {
        this.conventions = conventions;
    }

    /**
     * What conventions say of one picture, as lines.
     *
     * @param outlines what is to be outlined, in the order of the geometry
     * @param ignored where an answer neither gains nor loses
     * @param traps what is there and on purpose not outlined
     */
    public record Lines(List<Line> outlines, List<Line> ignored, List<Line> traps) {}

    /**
     * @param label the class
     * @param points x and y of each, px
     * @param clauses numbers of the clauses that shaped this line beyond the obvious, or that leave it out
     */
    public record Line(String label, List<double[]> points, List<String> clauses) {}

    /**
     * @param geometry a file beside a rendered picture, {@code rendered-scene-gold/1}
     * @param classes the classes asked for; things of others are left out
     */
    public Lines apply(JsonNode geometry, Set<String> classes) {
        List<Line> outlines = new ArrayList<>();
        List<Line> ignored = new ArrayList<>();
        List<Line> traps = new ArrayList<>();
        for (JsonNode node : geometry.path("objects")) {
            TabletopThing thing = conventions.thing(node);
            if (!classes.contains(thing.kind())) {
                continue;
            }
            List<String> clauses = conventions.topics(thing).stream()
                    .map(conventions::number)
                    .distinct()
                    .toList();
            for (Polygon piece : pieces(thing)) {
                switch (standing(thing, piece)) {
                    case TOO_LITTLE -> traps.add(line(thing, piece, List.of(conventions.number("min-visible"))));
                    case NEAR_THE_LEAST -> ignored.add(line(thing, piece, List.of(conventions.number("min-visible"))));
                    case OPEN -> ignored.add(line(thing, piece, List.of(conventions.number("hidden-part"))));
                    case ASKED -> outlines.add(line(thing, piece, clauses));
                }
            }
        }
        return new Lines(List.copyOf(outlines), List.copyOf(ignored), List.copyOf(traps));
    }

    private TabletopConventions.Standing standing(TabletopThing thing, Polygon piece) {
        TabletopConventions.Standing standing = conventions.standing(thing, Set.of());
        boolean unknown =
                conventions.asksForWholeThings() && conventions.topics(thing).contains("hidden-part");
        boolean small =
                piece.getArea() < SMALLEST || piece.buffer(-THINNEST / 2).isEmpty();
        return standing == TabletopConventions.Standing.ASKED && (unknown || small)
                ? TabletopConventions.Standing.OPEN
                : standing;
    }

    private List<Polygon> pieces(TabletopThing thing) {
        Geometry area = area(List.of(thing.outline()));
        if (!conventions.asksForHandles() && thing.showsHandle()) {
            area = area(thing.partOutlines("body", "contents"));
        }
        List<Polygon> pieces = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            if (area.getGeometryN(i) instanceof Polygon piece && !piece.isEmpty()) {
                Polygon filled = FACTORY.createPolygon(piece.getExteriorRing().getCoordinates());
                pieces.add((Polygon) TopologyPreservingSimplifier.simplify(filled, TOLERANCE));
            }
        }
        return pieces;
    }

    /** What lies within the outer rings; a hole is not taken out. */
    private static Geometry area(List<JsonNode> outlines) {
        Geometry area = FACTORY.createPolygon();
        for (JsonNode rings : outlines) {
            for (JsonNode ring : rings) {
                if (!ring.path("hole").booleanValue(false)
                        && ring.path("points").size() > 2) {
                    area = OverlayNGRobust.overlay(area, polygon(ring.path("points")), OverlayNG.UNION);
                }
            }
        }
        return area;
    }

    private static Geometry polygon(JsonNode points) {
        Coordinate[] ring = new Coordinate[points.size() + 1];
        for (int i = 0; i < points.size(); i++) {
            ring[i] = new Coordinate(
                    points.get(i).path(0).doubleValue(), points.get(i).path(1).doubleValue());
        }
        ring[points.size()] = ring[0].copy();
        return GeometryFixer.fix(FACTORY.createPolygon(ring));
    }

    private static Line line(TabletopThing thing, Polygon piece, List<String> clauses) {
        Coordinate[] ring = piece.getExteriorRing().getCoordinates();
        List<double[]> points = new ArrayList<>();
        for (int i = 0; i < ring.length - 1; i++) {
            points.add(new double[] {ring[i].x, ring[i].y});
        }
        return new Line(thing.kind(), List.copyOf(points), clauses);
    }
}
