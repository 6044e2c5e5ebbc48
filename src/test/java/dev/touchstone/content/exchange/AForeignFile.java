package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.format.GoldReader.Beside;
import dev.touchstone.content.exchange.format.GoldReaders;
import dev.touchstone.content.exchange.model.Labelled.OnPicture;
import dev.touchstone.content.exchange.model.LabelledSet;
import dev.touchstone.content.exchange.model.Shape;
import dev.touchstone.content.exchange.read.Finding;
import dev.touchstone.content.exchange.read.Findings;
import dev.touchstone.content.exchange.read.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file of strangers in a folder of its own, read by one of the formats. */
final class AForeignFile {

    static final Beside NOTHING_BESIDE = new Beside(null, false, "en");

    private final String format;
    private final Path path;
    private final Findings findings = new Findings();
    private Beside beside = NOTHING_BESIDE;

    AForeignFile(String format, Path path) {
        this.format = format;
        this.path = path;
    }

    static AForeignFile of(String format, Path folder, String name, String text) {
        return of(format, folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static AForeignFile of(String format, Path folder, String name, byte[] bytes) {
        write(folder, name, bytes);
        return new AForeignFile(format, folder.resolve(name));
    }

    static void write(Path folder, String name, String text) {
        write(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Path folder, String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AForeignFile with(Beside beside) {
        this.beside = beside;
        return this;
    }

    /** What it says, when nothing stands in the way. */
    LabelledSet set() {
        LabelledSet set = read();
        if (!findings.none()) {
            throw new AssertionError(findings.problems().toString());
        }
        return set;
    }

    List<Shape> shapesOf(String picture) {
        return set().things().stream()
                .map(OnPicture.class::cast)
                .filter(each -> each.name().equals(picture))
                .findFirst()
                .orElseThrow()
                .shapes();
    }

    List<Finding> problems() {
        try {
            read();
        } catch (Unreadable stopped) {
            // Why stands in the findings.
        }
        return findings.problems();
    }

    List<String> losses() {
        set();
        return findings.losses();
    }

    private LabelledSet read() {
        return GoldReaders.named(format).orElseThrow().read(path, beside, findings);
    }
}
