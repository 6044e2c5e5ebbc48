package dev.touchstone.scene.internal;

import dev.touchstone.scene.Difficulty;
import dev.touchstone.scene.SceneSpec;
import dev.touchstone.scene.Weather;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Dresses everybody for the weather, in the street and in every mirror image alike, and leaves puddles after rain. */
final class Wardrobe implements UnaryOperator<PersonFigure> {

    private static final double WITH_UMBRELLA = 0.55;

    /** Farther away, m, an image in a puddle is too small to be clear. */
    private static final double MIRRORED_WITHIN = 13;

    private final boolean rain;
    private final Dice dice;
    private final Map<PersonFigure, PersonFigure> dressed = new IdentityHashMap<>();

    private Wardrobe(boolean rain, Dice dice) {
        this.rain = rain;
        this.dice = dice;
    }

    /** The figures as they are in the weather of the spec. */
    static List<Figure> dress(List<Figure> figures, SceneSpec spec, Dice dice) {
        if (spec.weather() == Weather.DRY) {
            return figures;
        }
        boolean rain = spec.weather() == Weather.RAIN;
        Wardrobe wardrobe = new Wardrobe(rain, dice);
        List<Figure> outside = new ArrayList<>();
        figures.forEach(figure -> outside.add(figure.dressed(wardrobe)));
        if (rain) {
            outside.addAll(puddles(outside, spec, dice));
        }
        return outside;
    }

    @Override
    public PersonFigure apply(PersonFigure person) {
        return dressed.computeIfAbsent(person, p -> p.dressed(!rain, umbrellaFor(p)));
    }

    private @Nullable Integer umbrellaFor(PersonFigure person) {
        return rain && !person.hasDog() && dice.chance(WITH_UMBRELLA)
                ? dice.ink(0x2E3A4E, 0xC7513A, 0x2F6B8A, 0xE2A93B, 0x41805F, 0x7A4B6E, 0xEFE6D2, 0x4A4A4F)
                : null;
    }

    /** Puddles before some of those who stand near and have none yet; the more, the harder the scene. */
    private static List<Figure> puddles(List<Figure> figures, SceneSpec spec, Dice dice) {
        int most = spec.difficulty() == Difficulty.EASY ? 1 : spec.difficulty() == Difficulty.MIDDLE ? 2 : 3;
        List<Figure> puddles = new ArrayList<>();
        for (Figure figure : figures) {
            if (puddles.size() < most
                    && figure instanceof PersonFigure person
                    && !person.hasDog()
                    && person.z() < MIRRORED_WITHIN
                    && dice.chance(0.5)) {
                PuddleFigure puddle = PuddleFigure.afterRain(person, dice);
                boolean free = figures.stream()
                        .filter(other -> other != person)
                        .noneMatch(other -> other.footprint().touches(puddle.footprint(), 0));
                if (free && puddles.stream().noneMatch(p -> p.footprint().touches(puddle.footprint(), 0.3))) {
                    puddles.add(puddle);
                }
            }
        }
        return puddles;
    }
}
