package dev.touchstone.skill.calibration;

import dev.touchstone.skill.irt.ItemCurve;
import java.util.List;
import java.util.Random;

/** People who answer items as the curves say: where a guess can be right by 0 or 1, else by partial credit of precision 6. */
final class Cohort {

    private static final double PRECISION = 6;

    private final List<ItemCurve> items;
    private final Random random;
    private final Responses.Builder responses = Responses.builder();

    Cohort(List<ItemCurve> items, long seed) {
        this.items = items;
        random = new Random(seed);
    }

    /** So many people with normal abilities, each of whom answers so many different items. */
    Cohort people(int count, int answers, boolean reference, double mean, double deviation) {
        int[] places = new int[items.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = i;
        }
        for (int person = 0; person < count; person++) {
            double ability = mean + deviation * random.nextGaussian();
            responses.examinee(reference);
            for (int i = 0; i < answers; i++) {
                int other = i + random.nextInt(places.length - i);
                int item = places[other];
                places[other] = places[i];
                places[i] = item;
                responses.answer(item, score(items.get(item), ability));
            }
        }
        return this;
    }

    Responses responses() {
        return responses.build();
    }

    /** What is known before: the guess, and of the difficulty nothing. */
    List<Family> families() {
        return items.stream().map(item -> new Family(item.guess(), 0)).toList();
    }

    private double score(ItemCurve item, double ability) {
        double expected = item.expected(ability);
        if (item.guess() > 0) {
            return random.nextDouble() < expected ? 1 : 0;
        }
        double right = gamma(PRECISION * expected);
        double wrong = gamma(PRECISION * (1 - expected));
        return right + wrong > 0 ? right / (right + wrong) : Math.round(expected);
    }

    /** Marsaglia and Tsang, A simple method for generating gamma variables (2000). */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            if (v > 0 && Math.log(1 - random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
