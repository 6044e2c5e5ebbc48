package dev.touchstone.scene;

import java.util.Set;

/** What sort of place a scene shows. Each has several layouts; the seed chooses one. */
public enum Setting {
    /** Any street, seen along or across. */
    STREET,
    /** People on foot cross a road before waiting traffic. */
    CROSSING,
    /** Vehicles side by side in marked bays. */
    PARKING,
    /** Shop fronts and people on foot, no traffic but deliveries. */
    SHOPS;

    /** What can never be shown here. */
    Set<Feature> impossible() {
        return this == PARKING ? Set.of(Feature.MANNEQUIN) : Set.of();
    }
}
