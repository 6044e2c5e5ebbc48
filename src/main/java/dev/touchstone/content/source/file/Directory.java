package dev.touchstone.content.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/** A folder of the file system. Links are listed as what they are and never followed. */
public record Directory(Path root) implements Folder {

    @Override
    public String place() {
        return root.toString();
    }

    @Override
    public Map<String, Long> sizes() throws IOException {
        Path real = root.toRealPath();
        var sizes = new TreeMap<String, Long>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = real.relativize(file).toString().replace('\\', '/');
                sizes.put(path, attributes.isRegularFile() ? attributes.size() : NOT_A_FILE);
                return FileVisitResult.CONTINUE;
            }
        });
        return sizes;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
    }
}
