package dev.touchstone.content.source.gold;

import dev.touchstone.content.Picture;
import dev.touchstone.content.gold.Geometry;
import dev.touchstone.content.source.file.CourseFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The geometry that lies beside a rendered picture. */
public final class FileGeometry implements Geometry {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CourseFiles files;

    public FileGeometry(CourseFiles files) {
        this.files = files;
    }

    /** Path of the geometry of a picture, below the course's folder. */
    public static String path(String picture) {
        return "pictures/" + picture.replaceFirst("\\.jpg$", ".json");
    }

    @Override
    public JsonNode of(Picture.File picture) {
        String path = path(picture.path());
        if (!files.has(path)) {
            throw new IllegalArgumentException("The picture has no geometry. Add " + path + " or write the answer.");
        }
        try {
            return JSON.readTree(files.bytes(path));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("The geometry " + path + " is not JSON. Make it anew.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
