package dev.touchstone.content.claims;

import dev.touchstone.content.Label;
import dev.touchstone.content.TaskDetails;
import java.util.List;

/**
 * An AI answer, claim by claim, and the source that it is held against. Both are material: they are judged as they stand and
 * never translated.
 *
 * @param language BCP 47 tag of answer and source
 * @param asked what the assistant was asked
 * @param claims in the order of the answer
 * @param verdicts in the order offered
 */
public record ClaimsDetails(String language, String asked, List<Claim> claims, Source source, List<Label> verdicts)
        implements TaskDetails {

    /**
     * A part of the answer that says something checkable.
     *
     * @param lead words of the answer before it that claim nothing; may be empty
     */
    public record Claim(String slug, String lead, String says) {}

    /** @param sentences counted from 1 wherever people or answers speak of them; the title is none of them */
    public record Source(String title, List<String> sentences) {}
}
