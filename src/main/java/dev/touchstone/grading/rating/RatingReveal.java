package dev.touchstone.grading.rating;

import dev.touchstone.content.ClauseRef;
import dev.touchstone.content.Text;
import dev.touchstone.content.gold.GoldKey;
import dev.touchstone.grading.Reveal;
import java.util.List;

/**
 * The gold for each criterion.
 *
 * @param ratings in the order shown
 */
public record RatingReveal(List<GoldRating> ratings, ClauseRef clause, Text why) implements Reveal {

    /** The point of one criterion, and why it is that one. */
    public record GoldRating(String criterion, int point, ClauseRef clause, Text why) {

        static GoldRating of(String criterion, int point, GoldKey.Reason reason) {
            return new GoldRating(criterion, point, reason.clause(), reason.why());
        }
    }
}
