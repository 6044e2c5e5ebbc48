package dev.touchstone.content.exchange.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** A new folder that is there with everything in it, or not at all: it is filled under another name beside its place. */
public final class FreshFolder implements AutoCloseable {

    private final Path place;
    private final Path making;

    /** @throws FileAlreadyExistsException when something stands at that place already */
    public FreshFolder(Path place) throws IOException {
        this.place = place.toAbsolutePath().normalize();
        refuseTaken();
        Path parent = this.place.getParent();
        this.making = Files.createTempDirectory(
                parent == null ? this.place : Files.createDirectories(parent), ".touchstone-");
    }

    private void refuseTaken() throws FileAlreadyExistsException {
        if (Files.exists(place)) {
            throw new FileAlreadyExistsException(place.toString());
        }
    }

    public void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String path, byte[] bytes) throws IOException {
        Files.write(at(path), bytes);
    }

    public void copy(Path file, String path) throws IOException {
        Files.copy(file, at(path));
    }

    private Path at(String path) throws IOException {
        Path file = making.resolve(path).normalize();
        if (!file.startsWith(making)) {
            throw new IllegalArgumentException(path + " leads out of the folder.");
        }
        Files.createDirectories(file.getParent());
        return file;
    }

    /** Gives the folder its name. */
    public void finish() throws IOException {
        refuseTaken();
        Files.move(making, place, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (Files.exists(making)) {
            Files.walkFileTree(making, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
