package dev.touchstone.scene;

import java.util.List;
import java.util.Optional;

/**
 * A generated street: the picture and what is in it. Objects that cannot be seen at all are not listed.
 */
public final class Scene {

    private final SceneSpec spec;
    private final long seed;
    private final byte[] png;
    private final List<SceneObject> objects;
    private final String layoutKey;

    public Scene(SceneSpec spec, long seed, byte[] png, List<SceneObject> objects, String layoutKey) {
        this.spec = spec;
        this.seed = seed;
        this.png = png.clone();
        this.objects = List.copyOf(objects);
        this.layoutKey = layoutKey;
    }

    public SceneSpec spec() {
        return spec;
    }

    public long seed() {
        return seed;
    }

    /** Width in pixels. */
    public int width() {
        return spec.width();
    }

    /** Height in pixels. */
    public int height() {
        return spec.height();
    }

    /** The picture as PNG bytes; it holds pixels only, no text and no metadata. */
    public byte[] png() {
        return png.clone();
    }

    /** Everything that can be seen, farthest first. */
    public List<SceneObject> objects() {
        return objects;
    }

    /** The object with this id, if it can be seen. */
    public Optional<SceneObject> object(int id) {
        return objects.stream().filter(object -> object.id() == id).findFirst();
    }

    /**
     * A short key of the layout: the street plan and which classes stand in which coarse places. Two scenes with different
     * keys look different; two with the same key differ in details only.
     */
    public String layoutKey() {
        return layoutKey;
    }
}
