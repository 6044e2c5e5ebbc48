package dev.touchstone.content.exchange.read;

import dev.touchstone.content.picture.Jpeg;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A folder with the pictures that a foreign file speaks of; nothing outside it is read, links that lead out neither. */
public record PictureFolder(Path root) {

    private static final int HEADER_BYTES = 65_536;

    /** The file of that name, whether it lies below its own folders or right here. */
    public Optional<Path> find(String name) {
        return inside(name).or(() -> inside(name.substring(name.lastIndexOf('/') + 1)));
    }

    private Optional<Path> inside(String name) {
        try {
            Path real = root.toRealPath();
            Path file = real.resolve(name).toRealPath();
            return file.startsWith(real) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Nothing when it is not there or is no JPEG picture. */
    public Optional<Jpeg.Size> size(String name) {
        return find(name).flatMap(PictureFolder::size);
    }

    public static Optional<Jpeg.Size> size(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new Jpeg(in.readNBytes(HEADER_BYTES)).size());
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
