package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things stand and drive in a street. */
interface StreetTraffic {

    /** One attempt to place somebody or something, or null if the dice found no sensible spot. */
    @Nullable
    Figure place(Role role, Dice dice);

    /** One attempt to place what a feature asks for; empty if it needs nothing of its own or there is no spot. */
    List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice);
}
