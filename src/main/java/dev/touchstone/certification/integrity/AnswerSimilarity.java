package dev.touchstone.certification.integrity;

import dev.touchstone.content.ItemId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Pairs of people whose answers are equal more often than chance explains, among all who share at least {@link #FEWEST} items.
 *
 * <p>Two answers are equal when both are right or both are the same wrong one. How likely that is follows from a nested model: right
 * with P from the 3PL curve at the person's ability (the mode of their posterior over all of their answers), and where wrong, answer w
 * with the share q(w) it has among all wrong answers to that item, whatever the ability. So for two people
 *
 * <ul>
 *   <li>GBT: π = P₁P₂ + (1 − P₁)(1 − P₂) Σ q(w)², neither's answers given (van der Linden and Sotaridona 2006, the unconditional one);
 *   <li>ω: π = P₁ where the other was right, (1 − P₁) q(w) where the other answered w, the other's answers given (Wollack 1997), both
 *       directions tried; ω = (equal − Σπ) / √Σπ(1 − π).
 * </ul>
 *
 * <p>Both chances are the exact upper tail of the compound binomial. Wollack reads ω against N(0, 1); so far out in the tail as a
 * thousand pairs need it, that is wrong by powers of ten, so here ω is shown and its exact chance decides. Where only right and wrong
 * are known, Σ q² = q = 1 and both become their score-based forms. A pair is named when twice the smaller of the two chances,
 * adjusted over all pairs compared, is at most {@link #ALPHA}. Abilities come from the answers that are compared, and shares of wrong answers
 * from everybody, so both chances are larger than they should be: fewer honest pairs are named than ALPHA allows, and fewer others.
 *
 * <p>Sources: Wollack, A nominal response model approach for detecting answer copying, Applied Psychological Measurement 21 (1997);
 * van der Linden and Sotaridona, Detecting answer copying when the regular response process follows a known response model, Journal of
 * Educational and Behavioral Statistics 31 (2006); Suh and Bolt, Nested logit models for multiple-choice item response data,
 * Psychometrika 75 (2010).
 *
 * @param compared how many pairs share enough items
 * @param sittings that stand in one of those
 * @param pairs those with too many equal answers, in the order of the sittings
 */
public record AnswerSimilarity(int compared, Set<UUID> sittings, List<SimilarPair> pairs) {

    /** With fewer items in common two sittings are not compared. */
    public static final int FEWEST = 10;

    /** The share of false pairs among those named that is put up with. */
    public static final double ALPHA = 0.001;

    public AnswerSimilarity {
        sittings = Set.copyOf(sittings);
        pairs = List.copyOf(pairs);
    }

    private record Compared(int first, int second, double chance) {}

    /** Two sittings of one person are not compared. */
    public static AnswerSimilarity among(List<SittingFacts> sittings) {
        return among(sittings, ALPHA);
    }

    static AnswerSimilarity among(List<SittingFacts> sittings, double alpha) {
        Map<ItemId, Integer> numbers = new HashMap<>();
        sittings.stream()
                .flatMap(sitting -> sitting.answers().stream())
                .forEach(answer -> numbers.putIfAbsent(answer.item(), numbers.size()));
        WrongAnswers wrong = new WrongAnswers(sittings);
        ItemId[] items = new ItemId[numbers.size()];
        numbers.forEach((item, number) -> items[number] = item);
        double[] equalWrong = IntStream.range(0, items.length)
                .mapToDouble(item -> wrong.equal(items[item]))
                .toArray();
        Map<String, Integer> answers = new HashMap<>();
        List<AnswerSheet> sheets = sittings.stream()
                .map(sitting -> AnswerSheet.of(sitting, numbers, answers, wrong))
                .toList();
        int longest =
                sheets.stream().mapToInt(sheet -> sheet.items().length).max().orElse(0);
        PairComparison pair = new PairComparison(equalWrong, longest);

        List<Compared> compared = compare(sheets, pair);
        double[] adjusted = FalseDiscoveries.adjusted(
                compared.stream().mapToDouble(Compared::chance).toArray());
        List<SimilarPair> similar = new ArrayList<>();
        for (int i = 0; i < adjusted.length; i++) {
            if (adjusted[i] <= alpha) {
                AnswerSheet first = sheets.get(compared.get(i).first());
                AnswerSheet second = sheets.get(compared.get(i).second());
                similar.add(named(first, second, pair, adjusted[i], items));
            }
        }
        Set<UUID> looked = compared.stream()
                .flatMapToInt(one -> IntStream.of(one.first(), one.second()))
                .distinct()
                .mapToObj(sheet -> sheets.get(sheet).sitting())
                .collect(Collectors.toSet());
        return new AnswerSimilarity(compared.size(), looked, similar);
    }

    /** Those pairs in which this sitting stands. */
    public List<SimilarPair> of(UUID sitting) {
        return pairs.stream().filter(pair -> pair.holds(sitting)).toList();
    }

    private static List<Compared> compare(List<AnswerSheet> sheets, PairComparison pair) {
        List<Compared> compared = new ArrayList<>();
        for (int first = 0; first < sheets.size(); first++) {
            for (int second = first + 1; second < sheets.size(); second++) {
                if (sheets.get(first).person().equals(sheets.get(second).person())) {
                    continue;
                }
                pair.compare(sheets.get(first), sheets.get(second));
                if (pair.shared() >= FEWEST) {
                    compared.add(new Compared(first, second, pair.chance()));
                }
            }
        }
        return compared;
    }

    private static SimilarPair named(
            AnswerSheet first, AnswerSheet second, PairComparison pair, double adjusted, ItemId[] items) {
        pair.compare(first, second);
        Map<Integer, Integer> wrong = new HashMap<>();
        for (int i = 0; i < first.items().length; i++) {
            wrong.put(first.items()[i], first.given()[i]);
        }
        List<ItemId> together = IntStream.range(0, second.items().length)
                .filter(j -> second.given()[j] > 0 && second.given()[j] == wrong.getOrDefault(second.items()[j], 0))
                .mapToObj(j -> items[second.items()[j]])
                .toList();
        return new SimilarPair(
                first.sitting(),
                second.sitting(),
                pair.shared(),
                pair.equal(),
                together,
                pair.omega(),
                pair.omegaChance(),
                pair.gbtChance(),
                adjusted);
    }
}
