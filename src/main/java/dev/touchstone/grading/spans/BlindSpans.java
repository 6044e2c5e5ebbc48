package dev.touchstone.grading.spans;

import dev.touchstone.content.Label;
import dev.touchstone.content.spans.SpansDetails;
import dev.touchstone.content.spans.SpansDetails.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Answers of someone who marks blindly: every set of spans that the tokens allow is as likely as any other.
 *
 * <p>With k classes, r tokens can be marked in a(r) = a(r−1) + k · (a(0) + … + a(r−1)) ways: the first one stays free, or a span
 * of one to r tokens starts on it. Only ratios are kept, since the numbers themselves soon leave the range of a double.
 */
final class BlindSpans {

    /** The mean of so many scores lies within about .004 of the expected one, since their deviation is under .1. */
    private static final int SAMPLES = 2_000;

    private static final long SEED = 20130901;

    private final List<Token> tokens;
    private final List<String> labels;
    /** a(r−1) / a(r): the first of r tokens stays free. */
    private final double[] free;
    /** (a(0) + … + a(r−1)) / a(r). */
    private final double[] shorter;

    BlindSpans(SpansDetails details) {
        tokens = details.tokens();
        labels = details.labels().stream().map(Label::slug).toList();
        free = new double[tokens.size() + 1];
        shorter = new double[tokens.size() + 1];
        for (int r = 1; r <= tokens.size(); r++) {
            free[r] = 1 / (1 + labels.size() * (shorter[r - 1] + 1));
            shorter[r] = (shorter[r - 1] + 1) * free[r];
        }
    }

    /** Mean score of blind answers against that gold, the same each time, 0 to 1. */
    double meanScore(List<Span> gold) {
        var dice = new SplittableRandom(SEED);
        double sum = 0;
        for (int i = 0; i < SAMPLES; i++) {
            List<Span> spans = answer(dice);
            sum += SpanCounts.of(spans, gold, SpanPairs.best(spans, gold)).score();
        }
        return sum / SAMPLES;
    }

    private List<Span> answer(SplittableRandom dice) {
        List<Span> spans = new ArrayList<>();
        int left = tokens.size();
        while (left > 0) {
            if (dice.nextDouble() < free[left]) {
                left--;
                continue;
            }
            int first = tokens.size() - left;
            while (left > 1 && dice.nextDouble() >= free[left] / shorter[left]) {
                left--;
            }
            left--;
            int last = tokens.size() - left - 1;
            String label = labels.get(dice.nextInt(labels.size()));
            spans.add(new Span(tokens.get(first).start(), tokens.get(last).end(), label));
        }
        return spans;
    }
}
