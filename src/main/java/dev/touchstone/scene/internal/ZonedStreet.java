package dev.touchstone.scene.internal;

import dev.touchstone.scene.SceneSpec;
import java.util.List;

/** A place whose traffic is told by zones. */
record ZonedStreet(String name, Outlook outlook, StreetTraffic traffic, Ground ground) implements StreetPlan {

    /** What such a place is made of. */
    interface Ground {

        Outlook outlook();

        Zones zones();

        void paint(Street street);

        List<Figure> furniture(Dice dice);
    }

    static ZonedStreet of(String name, SceneSpec spec, Ground ground) {
        Outlook outlook = ground.outlook();
        return new ZonedStreet(name, outlook, new ZonedTraffic(spec, outlook.camera(), ground.zones()), ground);
    }

    @Override
    public void paint(Street street) {
        ground.paint(street);
    }

    @Override
    public List<Figure> furniture(Dice dice) {
        return ground.furniture(dice);
    }
}
