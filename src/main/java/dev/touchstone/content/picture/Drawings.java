package dev.touchstone.content.picture;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.content.Picture;
import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Scenes;
import java.util.List;

/** Scenes drawn on demand. A scene serves its prompt, its picture and its gold, so it is kept for a while. */
public final class Drawings {

    /** What the kept scenes may weigh together: about 250 pictures. */
    private static final long MOST_BYTES = 32_000_000;

    /** What the geometry of a scene weighs beside its picture, roughly. */
    private static final int GEOMETRY_BYTES = 60_000;

    private final LoadingCache<Key, List<Scene>> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher(Drawings::weight)
            .build(Drawings::draw);

    /** @param frames 0 for a single scene */
    private record Key(SceneSpec spec, long seed, int frames) {}

    /** @throws IllegalStateException when no scene shows everything that the spec asks for */
    public Scene of(Picture.Generated picture) {
        return kept.get(new Key(picture.spec(), picture.seed(), 0)).getFirst();
    }

    /**
     * The frames of a film, in order.
     *
     * @throws IllegalStateException when no film shows as much as the spec asks for
     */
    public List<Scene> of(Picture.Film film) {
        return kept.get(new Key(film.spec(), film.seed(), film.frames()));
    }

    /** See {@link Scene#layoutKey()}; a film has one layout. */
    public String layoutKey(Picture.Drawn picture) {
        return switch (picture) {
            case Picture.Generated scene -> of(scene).layoutKey();
            case Picture.Film film -> of(film).getFirst().layoutKey();
        };
    }

    private static List<Scene> draw(Key key) {
        return key.frames() == 0
                ? List.of(Scenes.generate(key.spec(), key.seed()))
                : Scenes.film(key.spec(), key.seed(), key.frames());
    }

    private static int weight(Key key, List<Scene> scenes) {
        return scenes.stream()
                .mapToInt(scene -> scene.png().length + GEOMETRY_BYTES)
                .sum();
    }
}
