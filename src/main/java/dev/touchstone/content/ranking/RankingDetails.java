package dev.touchstone.content.ranking;

import dev.touchstone.content.Passage;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * What is asked of someone who puts things in order.
 *
 * @param material what the things are about, such as the prompt that they answer; may be empty
 * @param things in the order in which they stand at the start, which is never the gold's
 */
public record RankingDetails(List<Passage> material, List<Thing> things) implements TaskDetails {

    /**
     * One thing to be ranked, in its own words.
     *
     * @param language BCP 47 tag of the text
     * @param text in Markdown
     */
    public record Thing(String slug, String language, String text) {}
}
