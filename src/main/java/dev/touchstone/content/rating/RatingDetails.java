package dev.touchstone.content.rating;

import dev.touchstone.content.TaskDetails;
import dev.touchstone.content.Text;
import java.util.List;

/**
 * An answer to a request, to be rated by criteria. It is judged as it stands, so it is never translated.
 *
 * @param language of request and answer, a BCP 47 tag
 * @param request what the assistant was asked
 * @param answer what it said
 * @param criteria in the order shown
 */
public record RatingDetails(String language, String request, String answer, List<Criterion> criteria)
        implements TaskDetails {

    /** How many points a scale has, from 0 on. */
    public static final int POINTS = 5;

    /** @param anchors what each point of the scale looks like, from 0 to 4 */
    public record Criterion(String slug, Text name, List<Text> anchors) {

        public Criterion {
            anchors = List.copyOf(anchors);
            if (anchors.size() != POINTS) {
                throw new IllegalArgumentException("The criterion " + slug
                        + " needs an anchor for each point from 0 to 4. Write " + slug + "-0 to " + slug + "-4.");
            }
        }
    }
}
