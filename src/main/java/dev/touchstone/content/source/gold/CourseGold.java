package dev.touchstone.content.source.gold;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.ItemId;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.content.gold.GoldRevisions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The gold of every item of the course; what follows from conventions is computed when asked for and kept for a while. */
public final class CourseGold implements GoldRevisions {

    private static final int MOST_KEPT = 2_000;

    private final Map<ItemId, List<GoldSource>> revisions;
    private final GoldProof proof;
    private final Cache<Asked, GoldKey> kept =
            Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

    private record Asked(ItemId item, int revision) {}

    /** @param revisions those of each item in order, the first is revision 1 */
    public CourseGold(Map<ItemId, List<GoldSource>> revisions, GoldProof proof) {
        this.revisions = Map.copyOf(revisions);
        this.proof = proof;
    }

    @Override
    public int current(ItemId item) {
        return known(item).size();
    }

    /** @throws IllegalStateException when computed gold does not hold, which the check of the course would have found */
    @Override
    public GoldKey get(ItemId item, int revision) {
        List<GoldSource> known = known(item);
        if (revision < 1 || revision > known.size()) {
            throw new NotFound("The item " + item + " has no gold of revision " + revision + ".");
        }
        GoldSource source = known.get(revision - 1);
        return switch (source) {
            case GoldSource.Written written -> written.key();
            case GoldSource.FromConventions computed ->
                kept.get(new Asked(item, revision), asked -> proof.proven(computed));
        };
    }

    private List<GoldSource> known(ItemId item) {
        @Nullable List<GoldSource> known = revisions.get(item);
        if (known == null) {
            throw new NotFound("The item " + item + " has no gold.");
        }
        return known;
    }
}
