package dev.touchstone.scene;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a scene must be like.
 *
 * @param width      in pixels, 480 to 1600
 * @param height     in pixels, 300 to 1200
 * @param difficulty how crowded, small and covered things are
 * @param features   what the scene must show
 * @param light      the light; {@link Daylight#ANY} lets the seed choose
 * @param weather    what falls from the sky
 * @param setting    what sort of place it is
 * @param minObjects the fewest real traffic participants (vehicles, people, animals), 1 or more
 * @param maxObjects the most of them, at most 30
 */
public record SceneSpec(
        int width,
        int height,
        Difficulty difficulty,
        Set<Feature> features,
        Daylight light,
        Weather weather,
        Setting setting,
        int minObjects,
        int maxObjects) {

    private static final Set<String> KEYS = new TreeSet<>(
            Set.of("width", "height", "difficulty", "features", "light", "weather", "setting", "objects"));

    public SceneSpec {
        features = Set.copyOf(features);
        require(width >= 480 && width <= 1600, "width: use 480 to 1600 px, not " + width);
        require(height >= 300 && height <= 1200, "height: use 300 to 1200 px, not " + height);
        require(
                minObjects >= 1 && maxObjects <= 30 && minObjects <= maxObjects,
                "objects: use a range within 1 to 30 such as \"4-8\", not " + minObjects + "-" + maxObjects);
        for (Feature feature : features) {
            require(
                    !setting.impossible().contains(feature),
                    "features: the setting " + setting.name().toLowerCase(Locale.ROOT) + " never shows "
                            + feature.slug());
        }
    }

    /** A dry street. */
    public SceneSpec(
            int width,
            int height,
            Difficulty difficulty,
            Set<Feature> features,
            Daylight light,
            int minObjects,
            int maxObjects) {
        this(width, height, difficulty, features, light, Weather.DRY, Setting.STREET, minObjects, maxObjects);
    }

    /** A spec at 960 by 600 px in any light, with the usual number of objects for the difficulty. */
    public static SceneSpec of(Difficulty difficulty, Feature... features) {
        int[] range = usualObjects(difficulty);
        return new SceneSpec(960, 600, difficulty, Set.of(features), Daylight.ANY, range[0], range[1]);
    }

    /**
     * Reads a spec from a map as it stands in a file. All keys are optional: {@code width}, {@code height} (px),
     * {@code difficulty} (easy, middle, hard), {@code features} (a list of slugs), {@code light} (day, dusk, overcast,
     * night, any), {@code weather} (dry, rain, snow), {@code setting} (street, crossing, parking, shops) and {@code objects} (a number, or a range such as {@code "4-8"}).
     *
     * @throws IllegalArgumentException naming the key that is unknown or has an invalid value
     */
    public static SceneSpec of(Map<String, ?> map) {
        for (String key : map.keySet()) {
            require(KEYS.contains(key), key + ": unknown key of a scene, use " + String.join(", ", KEYS));
        }
        Difficulty difficulty = choice("difficulty", map.get("difficulty"), Difficulty.MIDDLE);
        int[] objects = range(map.get("objects"), usualObjects(difficulty));
        return new SceneSpec(
                number("width", map.get("width"), 960),
                number("height", map.get("height"), 600),
                difficulty,
                features(map.get("features")),
                choice("light", map.get("light"), Daylight.ANY),
                choice("weather", map.get("weather"), Weather.DRY),
                choice("setting", map.get("setting"), Setting.STREET),
                objects[0],
                objects[1]);
    }

    private static int[] usualObjects(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> new int[] {3, 6};
            case MIDDLE -> new int[] {5, 10};
            case HARD -> new int[] {8, 16};
        };
    }

    private static int number(String key, @Nullable Object value, int fallback) {
        if (value == null) {
            return fallback;
        }
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalArgumentException(key + ": use a whole number, not '" + value + "'");
    }

    private static <E extends Enum<E>> E choice(String key, @Nullable Object value, E fallback) {
        if (value == null) {
            return fallback;
        }
        E[] choices = fallback.getDeclaringClass().getEnumConstants();
        for (E each : choices) {
            if (value instanceof String text
                    && each.name().toLowerCase(Locale.ROOT).equals(text)) {
                return each;
            }
        }
        throw new IllegalArgumentException(key + ": unknown value '" + value + "', use one of "
                + Arrays.toString(choices).toLowerCase(Locale.ROOT));
    }

    private static Set<Feature> features(@Nullable Object value) {
        if (value == null) {
            return Set.of();
        }
        if (!(value instanceof Collection<?> slugs)) {
            throw new IllegalArgumentException("features: use a list such as [mirrors, hidden], not '" + value + "'");
        }
        Set<Feature> found = new TreeSet<>();
        slugs.forEach(slug -> found.add(Feature.ofSlug(String.valueOf(slug))));
        return found;
    }

    private static int[] range(@Nullable Object value, int[] fallback) {
        if (value == null) {
            return fallback;
        }
        if (value instanceof Integer number) {
            return new int[] {number, number};
        }
        if (value instanceof String text && text.matches("\\d{1,2}\\s*-\\s*\\d{1,2}")) {
            String[] ends = text.split("-");
            return new int[] {Integer.parseInt(ends[0].strip()), Integer.parseInt(ends[1].strip())};
        }
        throw new IllegalArgumentException("objects: use a number or a range such as \"4-8\", not '" + value + "'");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
