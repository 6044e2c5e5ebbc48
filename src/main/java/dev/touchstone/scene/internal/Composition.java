package dev.touchstone.scene.internal;

import dev.touchstone.scene.Depiction;
import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.Extent;
import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A street with everything in it, in painting order, and its measured objects. */
record Composition(StreetPlan plan, Light light, List<Figure> figures, List<SceneObject> objects) {

    private static final int CLEARING_ROUNDS = 6;

    /** One attempt; null if it does not show what is required or is not clear enough. */
    static @Nullable Composition attempt(SceneSpec spec, Tracer tracer, Dice dice) {
        Light light = Light.of(spec, dice);
        StreetPlan plan = Layouts.of(spec, light, dice);
        List<Figure> figures = Wardrobe.dress(cast(spec, plan, dice), spec, dice);
        for (int round = 0; round < CLEARING_ROUNDS; round++) {
            List<Figure> ordered = DepthOrder.backToFront(figures);
            Measured measured = Measured.of(ordered, plan.camera(), light, tracer, Clarity.of(spec));
            List<Figure> unclear = measured.unclear();
            if (unclear.isEmpty()) {
                boolean good = Showing.countIsRight(spec, measured.objects())
                        && Showing.showsAll(spec.features(), measured.objects());
                return good ? new Composition(plan, light, ordered, measured.objects()) : null;
            }
            if (unclear.stream().anyMatch(figure -> !figure.isMovable())) {
                return null;
            }
            figures = new ArrayList<>(figures);
            figures.removeAll(unclear);
        }
        return null;
    }

    /** Everybody who takes part: what the features ask for, then others until there are enough, then the furniture. */
    private static List<Figure> cast(SceneSpec spec, StreetPlan plan, Dice dice) {
        List<Figure> figures = new ArrayList<>();
        double gap = spec.difficulty() == Difficulty.HARD ? 0.12 : 0.3;
        int goal = dice.whole(spec.minObjects(), spec.maxObjects());
        for (Feature feature : Feature.values()) {
            if (spec.features().contains(feature)) {
                if (feature == Feature.HIDDEN) {
                    addOther(figures, plan, Role.CAR, gap, dice);
                }
                for (int i = 0; i < 8; i++) {
                    if (addAll(
                            figures, plan.traffic().placeFor(feature, figures, dice), feature == Feature.CROWD, gap)) {
                        break;
                    }
                }
            }
        }
        for (Feature extra : Hardship.of(spec, dice)) {
            addAll(figures, plan.traffic().placeFor(extra, figures, dice), false, gap);
        }
        int spare = spec.difficulty() == Difficulty.EASY ? 0 : 1;
        for (int i = 0; i < 60 && figures.size() < goal + spare; i++) {
            addOther(figures, plan, Role.in(spec.setting(), dice), gap, dice);
        }
        for (Figure thing : plan.furniture(dice)) {
            if (figures.stream().noneMatch(other -> other.footprint().touches(thing.footprint(), 0.1))) {
                figures.add(thing);
            }
        }
        return figures;
    }

    private static void addOther(List<Figure> figures, StreetPlan plan, Role role, double gap, Dice dice) {
        Figure figure = plan.traffic().place(role, dice);
        if (figure != null) {
            addAll(figures, List.of(figure), false, gap);
        }
    }

    /** Adds figures if none stands where another does; of a crowd, those that find room. */
    private static boolean addAll(List<Figure> figures, List<Figure> wanted, boolean someAreEnough, double gap) {
        List<Figure> free = new ArrayList<>();
        for (Figure figure : wanted) {
            boolean fits = figures.stream().noneMatch(other -> other.footprint().touches(figure.footprint(), gap));
            boolean fitsNew = free.stream().noneMatch(other -> other.footprint().touches(figure.footprint(), 0));
            if (fits && fitsNew) {
                free.add(figure);
            }
        }
        if (free.isEmpty() || !someAreEnough && free.size() < wanted.size()) {
            return false;
        }
        figures.addAll(free);
        return true;
    }

    /** Plan, class, depiction and place on a grid of 8 by 5 of everything that takes part. */
    String layoutKey(SceneSpec spec) {
        TreeSet<String> marks = new TreeSet<>();
        for (SceneObject object : objects) {
            Extent visible = object.measure().visible();
            if (visible == null || object.depiction() == Depiction.REAL && !Showing.takesPart(object)) {
                continue;
            }
            int column = (int) ((visible.x() + visible.w() / 2) * 8 / spec.width());
            int row = (int) ((visible.y() + visible.h() / 2) * 5 / spec.height());
            marks.add(object.kind() + object.depiction() + column + row);
        }
        long hash = 0xCBF29CE484222325L;
        for (char c : (plan.name() + marks).toCharArray()) {
            hash = (hash ^ c) * 0x100000001B3L;
        }
        return HexFormat.of().toHexDigits(hash);
    }
}
