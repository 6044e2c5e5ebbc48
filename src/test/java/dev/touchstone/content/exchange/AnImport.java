package dev.touchstone.content.exchange;

import dev.touchstone.content.exchange.ImportOrder.Words;
import dev.touchstone.content.source.file.CourseFiles;
import dev.touchstone.content.source.file.CourseReader;
import dev.touchstone.content.source.file.Directory;
import dev.touchstone.content.source.file.Problems;
import dev.touchstone.content.source.file.YamlDocument;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** An import of one file into a folder of its own, and what it wrote. */
final class AnImport {

    private final Path folder;
    private int identities;

    AnImport(Path folder) {
        this.folder = folder;
    }

    ImportResult run(String format, String name, String text, Words words) {
        AForeignFile.write(folder, name, text);
        var order = new ImportOrder(format, folder.resolve(name), folder.resolve("out"), words);
        return new GoldImport(() -> new UUID(0, ++identities), (done, all) -> {}).run(order);
    }

    static Words words(Path pictures, String why, String alt) {
        return new Words(null, null, null, null, "tabletop-a", "2.1", why, alt, pictures, false, "en");
    }

    YamlDocument read(String path, String schema, Problems problems) {
        return new CourseReader(CourseFiles.list(List.of(new Directory(folder.resolve("out"))), problems), problems)
                .yaml(path, schema);
    }
}
