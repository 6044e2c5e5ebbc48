package dev.touchstone.content.source.gold;

import dev.touchstone.content.Picture;
import dev.touchstone.content.Rulebook;
import dev.touchstone.content.gold.ConventionGold;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.scene.Scene;
import java.util.Optional;
import java.util.Set;

/** Applies a rulebook of the domain {@code street} to drawn scenes. */
public final class Streets {

    private final Drawings drawings;

    public Streets(Drawings drawings) {
        this.drawings = drawings;
    }

    Scene scene(Picture.Generated picture) {
        return drawings.of(picture);
    }

    ConventionGold gold(Picture.Generated picture, Rulebook rulebook, Set<String> asked) {
        throw new IllegalArgumentException(
                "The rulebook " + rulebook.slug() + " has no conventions for streets. " + drawings + asked);
    }

    Optional<String> label(Picture.Generated picture, Rulebook rulebook, int object, Set<String> asked) {
        throw new IllegalArgumentException(
                "The rulebook " + rulebook.slug() + " has no conventions for streets. " + drawings + asked);
    }
}
