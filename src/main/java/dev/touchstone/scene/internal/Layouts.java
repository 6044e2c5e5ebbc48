package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import dev.touchstone.scene.SceneSpec;
import java.util.Set;

/** Chooses one of the layouts in which the setting of a spec, and what it must show, can be seen. */
final class Layouts {

    private Layouts() {}

    static StreetPlan of(SceneSpec spec, Light light, Dice dice) {
        Set<Feature> features = spec.features();
        return switch (spec.setting()) {
            case STREET -> street(spec, light, dice);
            case CROSSING -> {
                boolean along = features.contains(Feature.MIRRORS) || features.contains(Feature.ANTENNA);
                double ahead = features.contains(Feature.MANNEQUIN) ? 0 : along ? 0.8 : 0.5;
                yield dice.chance(ahead)
                        ? ZonedStreet.of("zebra-ahead", spec, ZebraAhead.of(spec, light, dice))
                        : ZonedStreet.of("crossroads", spec, Crossroads.of(spec, light, dice));
            }
            case PARKING ->
                dice.chance(features.contains(Feature.TINY) ? 0 : 0.55)
                        ? ZonedStreet.of("car-park", spec, CarPark.of(spec, light, dice))
                        : ZonedStreet.of("parking-lane", spec, ParkingLane.of(spec, light, dice));
            case SHOPS ->
                dice.chance(features.contains(Feature.MANNEQUIN) ? 1 : features.contains(Feature.TINY) ? 0 : 0.55)
                        ? ZonedStreet.of("shop-row", spec, ShopRow.of(spec, light, dice))
                        : ZonedStreet.of("shop-lane", spec, ShopLane.of(spec, light, dice));
        };
    }

    static FilmedPlan street(SceneSpec spec, Light light, Dice dice) {
        boolean shops = spec.features().contains(Feature.MANNEQUIN);
        boolean distance =
                spec.features().contains(Feature.TINY) || spec.features().contains(Feature.MIRRORS);
        double along = shops ? 0 : distance ? 0.75 : 0.55;
        return dice.chance(along) ? new Avenue(spec, light, dice) : new Frontage(spec, light, dice);
    }
}
