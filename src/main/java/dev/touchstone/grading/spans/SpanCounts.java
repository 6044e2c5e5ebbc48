package dev.touchstone.grading.spans;

import java.util.List;
import java.util.Map;

/**
 * How many pairs agree in what, and the figures of SemEval-2013 task 9.1 that follow (Segura-Bedmar, Martínez and Herrero-Zazo
 * 2013, section 4). Spans are paired one to one, so every marked and every gold span counts once.
 *
 * @param marked spans in the answer
 * @param gold spans in the gold
 * @param strict pairs with the same stretch and the same class
 * @param exact pairs with the same stretch
 * @param type pairs with the same class
 * @param pairs all pairs; they overlap at least
 */
record SpanCounts(int marked, int gold, int strict, int exact, int type, int pairs) {

    static SpanCounts of(List<Span> marked, List<Span> gold, int[] goldOf) {
        int strict = 0;
        int exact = 0;
        int type = 0;
        int pairs = 0;
        for (int i = 0; i < goldOf.length; i++) {
            if (goldOf[i] >= 0) {
                boolean stretch = marked.get(i).sameStretch(gold.get(goldOf[i]));
                boolean label = marked.get(i).label().equals(gold.get(goldOf[i]).label());
                strict += stretch && label ? 1 : 0;
                exact += stretch ? 1 : 0;
                type += label ? 1 : 0;
                pairs++;
            }
        }
        return new SpanCounts(marked.size(), gold.size(), strict, exact, type, pairs);
    }

    /** Of several texts together. */
    SpanCounts plus(SpanCounts other) {
        return new SpanCounts(
                marked + other.marked,
                gold + other.gold,
                strict + other.strict,
                exact + other.exact,
                type + other.type,
                pairs + other.pairs);
    }

    /** Pairs that overlap without being the same stretch. */
    int partial() {
        return pairs - exact;
    }

    int missed() {
        return gold - pairs;
    }

    int spurious() {
        return marked - pairs;
    }

    double strictF1() {
        return f1(strict);
    }

    double exactF1() {
        return f1(exact);
    }

    /** A pair that only overlaps counts a half. */
    double partialF1() {
        return f1(exact + 0.5 * partial());
    }

    double typeF1() {
        return f1(type);
    }

    /** The score in practice: the mean of partial and type F1, 1 exactly when the strict F1 is 1. */
    double score() {
        return (partialF1() + typeF1()) / 2;
    }

    /** The F1 of CoNLL-2003 is the strict one, since both ask for the stretch and the class. */
    Map<String, Double> report() {
        return Map.of(
                "strict", strictF1(),
                "exact", exactF1(),
                "partial", partialF1(),
                "type", typeF1(),
                "conll", strictF1());
    }

    /** Harmonic mean of credit over marked and credit over gold; 1 where there is nothing on either side. */
    private double f1(double credit) {
        return marked + gold == 0 ? 1 : 2 * credit / (marked + gold);
    }
}
