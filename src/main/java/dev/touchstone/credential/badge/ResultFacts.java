package dev.touchstone.credential.badge;

import java.util.List;

/**
 * How the achievement was measured.
 *
 * @param share expected share of the whole bank that would be right, 0 to 1
 * @param low lower end of its 90 % interval, 0 to share
 * @param high upper end of its 90 % interval, share to 1
 * @param bar the share to be reached, 0 to 1
 * @param items how many items were answered, at least 1
 * @param rulebooks what the answers were held against, such as {@code street-a 1.0}
 */
public record ResultFacts(double share, double low, double high, double bar, int items, List<String> rulebooks) {

    public ResultFacts {
        // Written so that NaN fails as well.
        if (!(0 <= low && low <= share && share <= high && high <= 1 && 0 <= bar && bar <= 1)) {
            throw new UnsoundBadge("A result needs 0 <= low <= share <= high <= 1 and a bar from 0 to 1, not low " + low
                    + ", share " + share + ", high " + high + ", bar " + bar + ".");
        }
        if (items < 1) {
            throw new UnsoundBadge("A result rests on at least one item, not on " + items + ".");
        }
        rulebooks = List.copyOf(rulebooks);
    }
}
