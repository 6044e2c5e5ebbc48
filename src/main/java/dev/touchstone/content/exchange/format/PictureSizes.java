package dev.touchstone.content.exchange.format;

import dev.touchstone.content.exchange.read.BadRecord;
import dev.touchstone.content.exchange.read.PictureFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How large pictures are when the format itself does not say it. */
final class PictureSizes {

    private static final List<String> ENDINGS = List.of(".jpg", ".jpeg", ".JPG", ".JPEG", ".png", ".PNG");

    private final Map<String, Canvas> written;
    private final @Nullable Path pictures;

    /** @param written by file name */
    PictureSizes(Map<String, Canvas> written, @Nullable Path pictures) {
        this.written = Map.copyOf(written);
        this.pictures = pictures;
    }

    record Sized(String name, Canvas canvas) {}

    /** @param stem the file's name without its ending */
    Sized of(String stem) {
        for (String ending : ENDINGS) {
            Canvas canvas = written.get(stem + ending);
            if (canvas != null) {
                return new Sized(stem + ending, canvas);
            }
        }
        if (pictures != null) {
            var folder = new PictureFolder(pictures);
            for (String ending : ENDINGS) {
                var found = folder.size(stem + ending);
                if (found.isPresent()) {
                    return new Sized(
                            stem + ending,
                            new Canvas(found.get().width(), found.get().height()));
                }
            }
        }
        throw new BadRecord(
                "",
                "How large is its picture? Say it in sizes.csv, or name the folder of JPEG pictures with --pictures.");
    }
}
