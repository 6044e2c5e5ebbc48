package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.read.Findings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads one foreign format of gold. */
public interface GoldReader {

    /** As it is named on the command line. */
    String name();

    /**
     * @param from a file, or a folder where the format is made of many
     * @param findings takes every problem, and everything that does not come along
     * @throws dev.touchstone.content.exchange.read.Unreadable when reading cannot go on
     */
    LabelledSet read(Path from, Beside beside, Findings findings);

    /**
     * What must be known beside the file.
     *
     * @param pictures where the pictures lie, or null when they are not at hand
     * @param edges true when corners are edges counted from 0, false when they are first and last pixel counted from 1
     * @param language of texts that do not say theirs, a BCP 47 tag
     */
    record Beside(@Nullable Path pictures, boolean edges, String language) {}
}
