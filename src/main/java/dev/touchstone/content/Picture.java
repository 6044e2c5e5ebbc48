package dev.touchstone.content;

import dev.touchstone.scene.SceneSpec;

/** A picture of the course, in pixels. Where it comes from stays on the server. */
public sealed interface Picture {

    int width();

    int height();

    /** What the picture shows, in words that do not give the gold away. */
    Text alt();

    /** @param path below {@code pictures/}, such as {@code tabletop/0003.jpg} */
    record File(String path, int width, int height, Text alt) implements Picture {}

    /** Drawn from a spec and a seed. */
    sealed interface Drawn extends Picture {

        SceneSpec spec();

        long seed();

        @Override
        default int width() {
            return spec().width();
        }

        @Override
        default int height() {
            return spec().height();
        }
    }

    /** One scene. */
    record Generated(SceneSpec spec, long seed, Text alt) implements Drawn {}

    /**
     * Several pictures of one street, a moment apart; each is asked for by its place.
     *
     * @param frames how many
     */
    record Film(SceneSpec spec, long seed, int frames, Text alt) implements Drawn {}

    /** How many pictures there are to ask for. */
    default int frames() {
        return 1;
    }
}
