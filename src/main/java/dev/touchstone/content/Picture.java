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

    /** A picture drawn from a spec and a seed. */
    record Generated(SceneSpec spec, long seed, Text alt) implements Picture {

        @Override
        public int width() {
            return spec.width();
        }

        @Override
        public int height() {
            return spec.height();
        }
    }
}
