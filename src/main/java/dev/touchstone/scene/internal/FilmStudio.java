package dev.touchstone.scene.internal;

import dev.touchstone.scene.Scene;
import dev.touchstone.scene.SceneObject;
import dev.touchstone.scene.SceneSpec;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Composes a film, checks every frame of it, paints the street once and what moves in each frame. */
public final class FilmStudio {

    private static final int TRIES = 60;
    private static final int CLEARING_ROUNDS = 5;

    private FilmStudio() {}

    /**
     * See {@link dev.touchstone.scene.Scenes#film}.
     *
     * @throws IllegalStateException if no film in a bounded number of tries is clear in every frame
     */
    public static List<Scene> make(SceneSpec spec, long seed, int frames) {
        Dice tries = new Dice(seed * 0x9E3779B97F4A7C15L ^ 0x6A09E667F3BCC908L);
        Tracer tracer = new Tracer(spec.width(), spec.height());
        for (int i = 0; i < TRIES; i++) {
            List<Composition> film = attempt(spec, frames, tracer, new Dice(tries.seed()));
            if (film != null) {
                return scenes(spec, seed, film);
            }
        }
        throw new IllegalStateException("No film of " + frames + " frames shows " + spec.minObjects() + " to "
                + spec.maxObjects() + " objects (seed " + seed + "); ask for fewer objects");
    }

    private static @Nullable List<Composition> attempt(SceneSpec spec, int frames, Tracer tracer, Dice dice) {
        Light light = Light.of(spec, dice);
        FilmedPlan plan = Layouts.street(spec, light, dice);
        FilmReel reel = new FilmReel(FilmCast.of(spec, plan, frames, dice), plan, light, tracer);
        for (int round = 0; round < CLEARING_ROUNDS; round++) {
            List<Composition> film = reel.shoot(frames);
            if (reel.isClear()) {
                long seen = reel.seen();
                return seen >= spec.minObjects() && seen <= spec.maxObjects() ? film : null;
            }
            reel.dropUnclear();
        }
        return null;
    }

    private static List<Scene> scenes(SceneSpec spec, long seed, List<Composition> film) {
        Composition first = film.getFirst();
        BufferedImage street = new BufferedImage(spec.width(), spec.height(), BufferedImage.TYPE_INT_RGB);
        Painter backdrop = new Painter(street, first.light());
        Street.paint(first.plan(), backdrop);
        backdrop.dispose();
        List<Scene> scenes = new ArrayList<>();
        for (Composition frame : film) {
            List<SceneObject> objects = frame.objects();
            scenes.add(new Scene(spec, seed, painted(street, frame), objects, first.layoutKey(spec)));
        }
        return List.copyOf(scenes);
    }

    private static byte[] painted(BufferedImage street, Composition frame) {
        BufferedImage picture = new BufferedImage(street.getWidth(), street.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D copy = picture.createGraphics();
        copy.drawImage(street, 0, 0, null);
        copy.dispose();
        Painter painter = new Painter(picture, frame.light());
        Studio.paint(frame, painter);
        painter.dispose();
        return Png.encode(picture);
    }
}
