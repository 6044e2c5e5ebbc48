package dev.touchstone.content.freetext;

import dev.touchstone.content.TaskDetails;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of someone who writes.
 *
 * @param form what is written: rewrite, continuation, prompt, comment or reply
 * @param language BCP 47 tag of the language to write in
 * @param source what the text is about or builds on, or null
 */
public record FreeTextDetails(
        String form, String language, @Nullable Source source, Length length) implements TaskDetails {

    /** A text that is worked with as it stands. */
    public record Source(String language, String text) {}
}
