package dev.touchstone.content.source.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of the course in one tree: a file in a later folder stands in place of the one with the same path. */
public final class CourseFiles {

    /** The largest text file that is read, in bytes. */
    public static final int LARGEST_TEXT = 1_000_000;

    private final List<Folder> layers;
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final Map<String, Folder> owners = new HashMap<>();

    private CourseFiles(List<Folder> layers) {
        this.layers = layers;
    }

    /** Lists the folders; one that cannot be listed is a problem. */
    public static CourseFiles list(List<Folder> layers, Problems problems) {
        var files = new CourseFiles(List.copyOf(layers));
        for (Folder layer : files.layers) {
            try {
                layer.sizes().forEach((path, size) -> {
                    files.sizes.put(path, size);
                    files.owners.put(path, layer);
                });
            } catch (IOException e) {
                problems.add(
                        layer.place(),
                        1,
                        "folder-unreadable",
                        "The folder cannot be listed. Check that it exists and may be read.");
            }
        }
        return files;
    }

    /** Size in bytes by path; {@link Folder#NOT_A_FILE} for links and the like. */
    public SortedMap<String, Long> sizes() {
        return sizes;
    }

    public boolean has(String path) {
        return sizes.containsKey(path);
    }

    public byte[] bytes(String path) throws IOException {
        try (InputStream in = open(path)) {
            return in.readAllBytes();
        }
    }

    public InputStream open(String path) throws IOException {
        Folder owner = owners.get(path);
        if (owner == null) {
            throw new FileNotFoundException(path);
        }
        return owner.open(path);
    }

    /** The text of a file, or nothing after listing why it cannot be had. */
    public Optional<String> text(String path, Problems problems) {
        if (!has(path)) {
            problems.add(path, 1, "file-missing", "The file is missing. Add it.");
            return Optional.empty();
        }
        try (InputStream in = open(path)) {
            byte[] bytes = in.readNBytes(LARGEST_TEXT + 1);
            if (bytes.length > LARGEST_TEXT) {
                // The listing of files by kind has already said that it is too large.
                return Optional.empty();
            }
            return decode(path, bytes, problems);
        } catch (IOException e) {
            problems.add(path, 1, "file-unreadable", "The file cannot be read. Check its permissions.");
            return Optional.empty();
        }
    }

    private static Optional<String> decode(String path, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (malformed) {
            problems.add(path, 1 + lines(text), "encoding", "The text is not UTF-8 here. Save the file as UTF-8.");
            return Optional.empty();
        }
        if (text.startsWith("\uFEFF")) {
            problems.add(path, 1, "encoding", "The file starts with a byte order mark. Save it as UTF-8 without one.");
            return Optional.empty();
        }
        return Optional.of(text.replace("\r\n", "\n"));
    }

    private static int lines(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
