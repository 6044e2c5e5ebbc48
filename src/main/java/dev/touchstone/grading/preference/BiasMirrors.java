package dev.touchstone.grading.preference;

import dev.touchstone.content.ItemId;
import dev.touchstone.content.preference.Mirror;
import dev.touchstone.content.preference.PreferenceDetails;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import tools.jackson.databind.JsonNode;

/**
 * What a learner's verdicts on mirrored pairs say: whether the same pair gets the same verdict, and what moves it. It informs
 * the learner alone and lowers no score. With x = point − 4 (−3 for "A is much better" to 3 for "B is much better"), x₁ the
 * earlier and x₂ the later verdict:
 *
 * @param selfConsistency share of swapped pairs in which the same answer wins twice, or both times neither; 0 to 1. Which side
 *     wins counts, not by how much
 * @param position mean of −(x₁ + x₂) / 6 over swapped pairs; −1 to 1, above 0 when what is shown first gains by it
 * @param length mean of (x₂ − x₁) / 6 over padded pairs, with the sign turned when A was padded; −1 to 1, above 0 when the
 *     padded answer gains
 * @param flattery the same over flattered pairs
 */
public record BiasMirrors(Index selfConsistency, Index position, Index length, Index flattery) {

    /**
     * One figure.
     *
     * @param n how many pairs it rests on
     * @param value empty when there are none
     */
    public record Index(int n, OptionalDouble value) {

        private static Index mean(List<MirroredPair> pairs, ToDoubleFunction<MirroredPair> figure) {
            return new Index(pairs.size(), pairs.stream().mapToDouble(figure).average());
        }
    }

    /**
     * A learner's first answer to one item.
     *
     * @param answer as it was handed in
     */
    public record Judged(ItemId item, PreferenceDetails details, PreferenceAnswer answer) {

        /** @param answer in its canonical form, as it is kept */
        public static Judged of(ItemId item, PreferenceDetails details, JsonNode answer) {
            return new Judged(
                    item,
                    details,
                    new PreferenceAnswer(answer.path("preference").intValue(PreferenceAnswer.NOTHING)));
        }
    }

    /** @param judged all first answers of one learner, in any order; mirrors whose earlier item is not among them count nowhere */
    public static BiasMirrors of(Collection<Judged> judged) {
        Map<ItemId, Judged> byItem = new HashMap<>();
        judged.forEach(each -> byItem.put(each.item(), each));
        return ofPairs(
                judged.stream().flatMap(later -> pair(byItem, later).stream()).toList());
    }

    public static BiasMirrors ofPairs(List<MirroredPair> pairs) {
        List<MirroredPair> swapped = with(Mirror.How.SWAPPED, pairs);
        return new BiasMirrors(
                Index.mean(swapped, pair -> pair.keepsItsSide() ? 1 : 0),
                Index.mean(swapped, MirroredPair::shift),
                Index.mean(with(Mirror.How.PADDED, pairs), MirroredPair::shift),
                Index.mean(with(Mirror.How.FLATTERED, pairs), MirroredPair::shift));
    }

    private static List<MirroredPair> pair(Map<ItemId, Judged> byItem, Judged later) {
        Mirror mirror = later.details().mirror();
        if (mirror == null) {
            return List.of();
        }
        Judged earlier = byItem.get(mirror.of());
        return earlier == null
                ? List.of()
                : List.of(MirroredPair.of(
                        mirror.how(), earlier.details(), earlier.answer(), later.details(), later.answer()));
    }

    private static List<MirroredPair> with(Mirror.How how, List<MirroredPair> pairs) {
        return pairs.stream().filter(pair -> pair.how() == how).toList();
    }
}
