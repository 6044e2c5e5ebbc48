package dev.touchstone.certification.decision;

import dev.touchstone.skill.irt.PointCurve;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The items an exam draws from, each known by its place from 0 on. Immutable; one may serve any number of sittings at once. */
public final class Bank {

    private static final double LOWEST = -8;
    private static final double HIGHEST = 8;

    /** Halvings of the range of abilities; after these it is narrower than two neighbouring doubles. */
    private static final int HALVINGS = 60;

    private final List<BankItem> items;
    private final List<String> areas;
    private final int[] areaOf;
    private final Map<UUID, Integer> places = new HashMap<>();

    /** Filled as items are answered. Two threads that fill the same place write equal, immutable curves: either will do. */
    private final @Nullable PointCurve[] curves;

    /** @throws IllegalArgumentException without items, or when two have the same id */
    public Bank(List<BankItem> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A bank has items.");
        }
        this.items = List.copyOf(items);
        areas = items.stream().map(BankItem::area).distinct().toList();
        areaOf = items.stream().mapToInt(item -> areas.indexOf(item.area())).toArray();
        curves = new PointCurve[items.size()];
        for (BankItem item : items) {
            if (places.put(item.id(), places.size()) != null) {
                throw new IllegalArgumentException("Two items of a bank are " + item.id() + ".");
            }
        }
    }

    public List<BankItem> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    public BankItem item(int place) {
        return items.get(place);
    }

    /** The place of an item. @throws IllegalArgumentException if it is not of this bank */
    public int place(UUID id) {
        Integer place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("The bank has no item " + id + ".");
        }
        return place;
    }

    public boolean holds(UUID id) {
        return places.containsKey(id);
    }

    /** The areas in the order in which their first items stand. */
    public List<String> areas() {
        return areas;
    }

    /** The place in {@link #areas()} of an item's area. */
    public int areaOf(int place) {
        return areaOf[place];
    }

    PointCurve curve(int place) {
        PointCurve known = curves[place];
        if (known == null) {
            known = new PointCurve(items.get(place).curve());
            curves[place] = known;
        }
        return known;
    }

    /**
     * The share of the whole bank that somebody of that ability would get right, 0 to 1: the test characteristic curve, in items.
     * It rises with ability, so shares stand in the same order as abilities.
     */
    public double expectedShare(double ability) {
        double right = 0;
        for (BankItem item : items) {
            right += item.curve().expected(ability);
        }
        return right / items.size();
    }

    /**
     * The ability whose expected share that is.
     *
     * @param share 0 to 1
     * @return −8 to 8; the nearer end when no ability between has that share
     */
    public double abilityOf(double share) {
        double low = LOWEST;
        double high = HIGHEST;
        for (int halving = 0; halving < HALVINGS; halving++) {
            double middle = (low + high) / 2;
            if (expectedShare(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The same items, each given with that probability once it was chosen. @param administer one for each place */
    public Bank withExposure(double[] administer) {
        if (administer.length != items.size()) {
            throw new IllegalArgumentException(
                    administer.length + " probabilities do not fit " + items.size() + " items.");
        }
        List<BankItem> next = new ArrayList<>();
        for (int place = 0; place < administer.length; place++) {
            next.add(items.get(place).administered(administer[place]));
        }
        return new Bank(next);
    }

    /** The same items, each given whenever it was chosen. */
    public Bank withoutExposure() {
        return new Bank(items.stream().map(item -> item.administered(1)).toList());
    }
}
