package dev.touchstone.content.gold;

import dev.touchstone.scene.Scene;
import dev.touchstone.scene.Thresholds;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a rulebook for street scenes says where public rulebooks disagree.
 *
 * @param mirrors            whether side mirrors count to the box
 * @param antenna            whether an antenna counts to the box
 * @param wholeBox           whether the box covers the hidden part too (it always stops at the frame)
 * @param riderWithVehicle   whether rider and vehicle share one box labelled as the vehicle
 * @param posters            whether people on posters are labelled
 * @param reflections        whether mirror images are labelled
 * @param mannequins         whether mannequins are labelled, as pedestrians
 * @param riderlessBicycles  whether bicycles that nobody rides are labelled
 * @param minHeight          lowest height of the visible part that is labelled, px
 * @param minVisible         lowest visible share of the whole object that is labelled, 0 to 1
 * @param ignoreBelowMinimum whether what is below a minimum becomes an ignore region instead of being skipped
 * @param occludedBelow      visible share within the frame under which an object is occluded, 0 to 1
 * @param truncatedAbove     share outside the frame over which an object is truncated, 0 to 1
 */
public record StreetConventions(
        boolean mirrors,
        boolean antenna,
        boolean wholeBox,
        boolean riderWithVehicle,
        boolean posters,
        boolean reflections,
        boolean mannequins,
        boolean riderlessBicycles,
        double minHeight,
        double minVisible,
        boolean ignoreBelowMinimum,
        double occludedBelow,
        double truncatedAbove) {

    private static final Map<String, String[]> CHOICES = Map.of(
            "mirrors", new String[] {"exclude", "include"},
            "antenna", new String[] {"exclude", "include"},
            "hidden-part", new String[] {"visible", "whole"},
            "rider", new String[] {"separate", "with-vehicle"},
            "poster", new String[] {"skip", "label"},
            "reflection", new String[] {"skip", "label"},
            "mannequin", new String[] {"skip", "label"},
            "riderless-bicycle", new String[] {"skip", "label"},
            "below-minimum", new String[] {"skip", "ignore"});

    private static final Map<String, Double> NUMBERS = Map.of(
            "min-height",
            0.0,
            "min-visible",
            0.0,
            "occluded-below",
            Thresholds.OCCLUDED,
            "truncated-above",
            Thresholds.TRUNCATED);

    /**
     * Reads conventions. Keys and values: {@code mirrors} and {@code antenna} include or exclude; {@code hidden-part}
     * visible or whole; {@code rider} separate or with-vehicle; {@code poster}, {@code reflection}, {@code mannequin} and
     * {@code riderless-bicycle} label or skip; {@code min-height} in px; {@code min-visible}, {@code occluded-below} and
     * {@code truncated-above} as shares from 0 to 1; {@code below-minimum} skip or ignore. The numbers and
     * {@code below-minimum} may be left out; nothing else may, because a rulebook that is silent decides nothing. Limits
     * outside {@link Thresholds} may meet borderline objects.
     *
     * @throws IllegalArgumentException naming the key that is unknown, missing or has an invalid value
     */
    public static StreetConventions of(Map<String, String> map) {
        for (String key : map.keySet()) {
            if (!CHOICES.containsKey(key) && !NUMBERS.containsKey(key)) {
                Set<String> known = new TreeSet<>(CHOICES.keySet());
                known.addAll(NUMBERS.keySet());
                throw new IllegalArgumentException(
                        key + ": unknown convention for street scenes, use " + String.join(", ", known));
            }
        }
        Map<String, String> complete = new HashMap<>(map);
        complete.putIfAbsent("below-minimum", "skip");
        return new StreetConventions(
                second(complete, "mirrors"),
                second(complete, "antenna"),
                second(complete, "hidden-part"),
                second(complete, "rider"),
                second(complete, "poster"),
                second(complete, "reflection"),
                second(complete, "mannequin"),
                second(complete, "riderless-bicycle"),
                number(map, "min-height", 10_000),
                number(map, "min-visible", 1),
                second(complete, "below-minimum"),
                number(map, "occluded-below", 1),
                number(map, "truncated-above", 1));
    }

    /**
     * Applies the conventions to a scene. A pure function.
     *
     * @param labelled the classes to label, such as {@code car} and {@code pedestrian}; all others are left out silently
     */
    public StreetGold apply(Scene scene, Set<String> labelled) {
        return new ConventionReading(this, scene, labelled).read();
    }

    private static boolean second(Map<String, String> map, String key) {
        String value = map.get(key);
        String[] choices = CHOICES.getOrDefault(key, new String[0]);
        if (value == null) {
            throw new IllegalArgumentException(key + ": missing, use " + String.join(" or ", choices));
        }
        if (!Set.of(choices).contains(value)) {
            throw new IllegalArgumentException(
                    key + ": unknown value '" + value + "', use " + String.join(" or ", choices));
        }
        return choices[1].equals(value);
    }

    private static double number(Map<String, String> map, String key, double most) {
        String value = map.get(key);
        if (value == null) {
            return NUMBERS.getOrDefault(key, 0.0);
        }
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(key + ": use a number, not '" + value + "'", e);
        }
        if (!(number >= 0 && number <= most)) {
            throw new IllegalArgumentException(key + ": use a number from 0 to " + most + ", not " + value);
        }
        return number;
    }
}
