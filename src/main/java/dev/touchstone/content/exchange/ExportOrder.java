package dev.touchstone.content.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is to be exported.
 *
 * @param format as named on the command line
 * @param exercise its slug
 * @param to a file that is not there yet, or null to be handed the text
 * @param pictures a folder that is not there yet and that the pictures are written to, or null for none
 */
public record ExportOrder(
        String format,
        String exercise,
        @Nullable Path to,
        @Nullable Path pictures) {}
