package dev.touchstone.content.source;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.touchstone.base.NotFound;
import dev.touchstone.content.Picture;
import dev.touchstone.content.Pictures;
import dev.touchstone.content.picture.Drawings;
import dev.touchstone.content.picture.Jpeg;
import dev.touchstone.content.source.file.CourseFiles;
import java.io.IOException;

/** Pictures from the course's files and from drawn scenes. */
final class CoursePictures implements Pictures {

    /** What the kept files may weigh together. */
    private static final long MOST_BYTES = 16_000_000;

    private final Drawings drawings;
    private final LoadingCache<String, byte[]> files;

    CoursePictures(CourseFiles course, Drawings drawings) {
        this.drawings = drawings;
        this.files = Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((String path, byte[] bytes) -> bytes.length)
                .build(path -> stripped(course, path));
    }

    @Override
    public PictureBytes of(Picture picture, int frame) {
        if (frame < 0 || frame >= picture.frames()) {
            throw new NotFound("There is no such picture for you.");
        }
        return switch (picture) {
            case Picture.File file -> new PictureBytes(files.get(file.path()).clone(), "image/jpeg");
            case Picture.Generated scene -> new PictureBytes(drawings.of(scene).png(), "image/png");
            case Picture.Film film ->
                new PictureBytes(drawings.of(film).get(frame).png(), "image/png");
        };
    }

    private static byte[] stripped(CourseFiles course, String path) throws IOException {
        return new Jpeg(course.bytes("pictures/" + path)).withoutMetadata();
    }
}
