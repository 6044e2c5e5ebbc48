package dev.touchstone.content.source.assembly;

import dev.touchstone.content.Picture;
import dev.touchstone.content.Text;
import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.file.CourseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds picture files and how large the pictures are. */
public final class PictureFinder {

    /** The header of a JPEG file without metadata ends well before. */
    private static final int HEADER_BYTES = 65_536;

    private final CourseFiles files;
    private final Map<String, Jpeg.Size> sizes = new HashMap<>();

    public PictureFinder(CourseFiles files) {
        this.files = files;
    }

    /** @throws IllegalArgumentException when the file is no JPEG picture */
    private Jpeg.Size size(String path) {
        return sizes.computeIfAbsent(path, this::measured);
    }

    /** Nothing when there is no such file or it is no JPEG picture. */
    public Optional<Jpeg.Size> sizeIfReadable(String path) {
        try {
            return files.has("pictures/" + path) ? Optional.of(size(path)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Picture find(String path, Text alt) {
        Jpeg.Size size = size(path);
        return new Picture.File(path, size.width(), size.height(), alt);
    }

    private Jpeg.Size measured(String path) {
        try (InputStream in = files.open("pictures/" + path)) {
            return new Jpeg(in.readNBytes(HEADER_BYTES)).size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
