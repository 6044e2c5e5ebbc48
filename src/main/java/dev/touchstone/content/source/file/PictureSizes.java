package dev.touchstone.content.source.file;

import dev.touchstone.content.picture.Jpeg;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** How large the course's picture files are in pixels; each header is read once. */
public final class PictureSizes {

    /** The header of a JPEG file ends well before, also with camera data and a thumbnail in front. */
    private static final int HEADER_BYTES = 65_536;

    private final CourseFiles files;
    private final ConcurrentMap<String, Optional<Jpeg.Size>> known = new ConcurrentHashMap<>();

    public PictureSizes(CourseFiles files) {
        this.files = files;
    }

    /**
     * Nothing when there is no such file or it is no JPEG picture.
     *
     * @param path below {@code pictures/}
     */
    public Optional<Jpeg.Size> of(String path) {
        return known.computeIfAbsent(path, this::measured);
    }

    private Optional<Jpeg.Size> measured(String path) {
        if (!files.has("pictures/" + path)) {
            return Optional.empty();
        }
        try (InputStream in = files.open("pictures/" + path)) {
            return Optional.of(new Jpeg(in.readNBytes(HEADER_BYTES)).size());
        } catch (IllegalArgumentException | IOException e) {
            return Optional.empty();
        }
    }
}
