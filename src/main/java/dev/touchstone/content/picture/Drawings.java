package dev.touchstone.content.picture;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.content.Picture;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Scenes;

/** Scenes drawn on demand. A scene serves its prompt, its picture and its gold, so it is kept for a while. */
public final class Drawings {

    /** What the kept scenes may weigh together: about 250 pictures. */
    private static final long MOST_BYTES = 32_000_000;

    /** What the geometry of a scene weighs beside its picture, roughly. */
    private static final int GEOMETRY_BYTES = 60_000;

    private final LoadingCache<Key, Scene> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Scene scene) -> scene.png().length + GEOMETRY_BYTES)
            .build(key -> Scenes.generate(key.spec(), key.seed()));

    private record Key(SceneSpec spec, long seed) {}

    /** @throws IllegalStateException when no scene shows everything that the spec asks for */
    public Scene of(Picture.Generated picture) {
        return kept.get(new Key(picture.spec(), picture.seed()));
    }
}
