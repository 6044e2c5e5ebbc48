package dev.touchstone.content.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported, and what the author says beside it.
 *
 * @param format as named on the command line
 * @param from the foreign file, or a folder where the format is made of many
 * @param to a folder that is not there yet
 * @param words what only an author knows; what is null is made up where that is harmless, else left to be filled in
 */
public record ImportOrder(String format, Path from, Path to, Words words) {

    /**
     * @param type the task type, when the file could be more than one
     * @param slug of the exercise
     * @param rulebook slug of the rulebook that decides; without it a new one is begun
     * @param clause its number, such as {@code 2.1}
     * @param why explanation of every item
     * @param alt description of every picture
     * @param pictures where the pictures lie
     * @param edges true when the corners of Pascal VOC are edges counted from 0
     * @param language of texts, a BCP 47 tag
     */
    public record Words(
            @Nullable String type,
            @Nullable String slug,
            @Nullable String title,
            @Nullable String skill,
            @Nullable String rulebook,
            @Nullable String clause,
            @Nullable String why,
            @Nullable String alt,
            @Nullable Path pictures,
            boolean edges,
            String language) {

        /** Nothing said. */
        public static Words none() {
            return new Words(null, null, null, null, null, null, null, null, null, false, "en");
        }
    }
}
