package dev.touchstone.scene.internal;

import java.util.List;

/** A street without its traffic: what is painted behind everything, and where things may stand. */
interface StreetPlan {

    String name();

    Outlook outlook();

    default Camera camera() {
        return outlook().camera();
    }

    /** Ground and houses, over the sky and the bare field. */
    void paint(Street street);

    /** Lamps, trees and other things that belong to the street. */
    List<Figure> furniture(Dice dice);

    StreetTraffic traffic();
}
