package dev.touchstone.scene.internal;

import dev.touchstone.scene.Feature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A street without its traffic: what is painted behind everything, and where things may stand. */
interface StreetPlan {

    String name();

    Camera camera();

    /** Sky, houses and ground. */
    void paint(Painter painter);

    /** Lamps, trees and other things that belong to the street. */
    List<Figure> furniture(Dice dice);

    /** One attempt to place somebody or something, or null if the dice found no sensible spot. */
    @Nullable
    Figure place(Role role, Dice dice);

    /** One attempt to place what a feature asks for; empty if it needs nothing of its own or there is no spot. */
    List<Figure> placeFor(Feature feature, List<Figure> placed, Dice dice);
}
