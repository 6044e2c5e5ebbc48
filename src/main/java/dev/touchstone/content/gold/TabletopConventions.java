package dev.touchstone.content.gold;

import dev.touchstone.content.Rulebook;
import dev.touchstone.content.Rulebook.Convention;
import dev.touchstone.content.gold.ConventionGold.Box;
import dev.touchstone.content.gold.ConventionGold.Ignored;
import dev.touchstone.content.gold.ConventionGold.Trap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Applies a rulebook of the domain {@code tabletop} to the exact geometry of a rendered picture. Topics: {@code hidden-part}
 * (visible, whole), {@code glass} (opaque, see-through), {@code handle} of mugs (include, exclude), {@code min-visible} (none or
 * the least visible share of a thing). What lies too near to a limit to be told by eye is ignored, never held against anyone.
 */
public final class TabletopConventions {

    public static final String DOMAIN = "tabletop";

    /** A visible share between these, within the picture, is neither clearly hidden nor clearly free. */
    private static final double SURELY_HIDDEN = 0.90;

    private static final double SURELY_FREE = 0.985;

    /** How far a visible share must be from the rulebook's minimum. */
    private static final double CLEARANCE = 0.03;

    private final boolean whole;
    private final boolean throughGlass;
    private final boolean handles;
    private final double leastVisible;
    private final Rulebook rulebook;

    /** @throws IllegalArgumentException when the rulebook is of another domain or lacks a topic */
    public TabletopConventions(Rulebook rulebook) {
        if (!rulebook.domain().equals(DOMAIN)) {
            throw new IllegalArgumentException(
                    "The rulebook " + rulebook.slug() + " has no conventions for tabletops.");
        }
        this.rulebook = rulebook;
        this.whole = convention("hidden-part").value().equals("whole");
        this.throughGlass = convention("glass").value().equals("see-through");
        this.handles = convention("handle").value().equals("include");
        String minimum = convention("min-visible").value();
        this.leastVisible = minimum.equals("none") ? 0 : Double.parseDouble(minimum);
    }

    /**
     * @param geometry a file beside a rendered picture, {@code rendered-scene-gold/1}
     * @param classes the classes asked for; things of others are left out
     * @param attributes the attributes asked for
     */
    public ConventionGold apply(JsonNode geometry, Set<String> classes, Set<String> attributes) {
        List<Box> boxes = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        List<Trap> traps = new ArrayList<>();
        for (JsonNode node : geometry.path("objects")) {
            TabletopThing thing = thing(node);
            if (!classes.contains(thing.kind())) {
                continue;
            }
            switch (standing(thing, attributes)) {
                case TOO_LITTLE -> traps.add(new Trap(thing.visible(), "min-visible", number("min-visible")));
                case NEAR_THE_LEAST -> ignored.add(new Ignored(thing.visible(), number("min-visible")));
                case OPEN ->
                    ignored.add(new Ignored(thing.visible().union(thing.box(whole, true)), number("hidden-part")));
                case ASKED -> boxes.add(box(thing));
            }
        }
        return new ConventionGold(boxes, ignored, traps);
    }

    /** What the rulebook wants of a thing whose class is asked for. */
    enum Standing {
        ASKED,
        /** Less of it can be seen than the rulebook asks for. */
        TOO_LITTLE,
        /** Its visible share is too near to that limit to be told by eye. */
        NEAR_THE_LEAST,
        /** What is right cannot be told by eye, or is not in the geometry. */
        OPEN
    }

    Standing standing(TabletopThing thing, Set<String> attributes) {
        double gap = thing.visibleShare() - leastVisible;
        if (leastVisible > 0 && Math.abs(gap) <= CLEARANCE) {
            return Standing.NEAR_THE_LEAST;
        }
        if (gap < 0) {
            return Standing.TOO_LITTLE;
        }
        return isOpen(thing, attributes) ? Standing.OPEN : Standing.ASKED;
    }

    private boolean isOpen(TabletopThing thing, Set<String> attributes) {
        double share = thing.visibleShareInFrame();
        boolean maybeOccluded = share > SURELY_HIDDEN && share < SURELY_FREE;
        return thing.isDoubtful()
                || (attributes.contains("occluded") && maybeOccluded)
                || !thing.hasBox(whole, handles);
    }

    private Box box(TabletopThing thing) {
        List<String> topics = topics(thing);
        List<String> clauses = topics.stream().map(this::number).distinct().toList();
        return new Box(
                thing.kind(), thing.box(whole, handles), isOccluded(thing), thing.isTruncated(), clauses, topics);
    }

    private static boolean isOccluded(TabletopThing thing) {
        return thing.visibleShareInFrame() < SURELY_FREE;
    }

    /** The conventions that shape a thing beyond the obvious. */
    List<String> topics(TabletopThing thing) {
        List<String> topics = new ArrayList<>();
        if (isOccluded(thing)) {
            topics.add("hidden-part");
        }
        if (thing.glassMatters()) {
            topics.add("glass");
        }
        if (thing.showsHandle()) {
            topics.add("handle");
        }
        return topics;
    }

    TabletopThing thing(JsonNode node) {
        return new TabletopThing(node, throughGlass);
    }

    boolean asksForWholeThings() {
        return whole;
    }

    boolean asksForHandles() {
        return handles;
    }

    /** Number of the clause that decides the topic. */
    String number(String topic) {
        return convention(topic).clause().number();
    }

    private Convention convention(String topic) {
        Convention convention = rulebook.conventions().get(topic);
        if (convention == null) {
            throw new IllegalArgumentException(
                    "The rulebook " + rulebook.slug() + " has no convention on " + topic + ". Add it.");
        }
        return convention;
    }
}
